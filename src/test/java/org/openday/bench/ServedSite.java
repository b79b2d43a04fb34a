package org.openday.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openday.testing.Launch;

/** The packaged application as bin/serve starts it, {@code JAVA_OPTS} included, with content and home in one folder. */
final class ServedSite implements AutoCloseable {

    private final Launch launch;
    private final URI address;

    private ServedSite(Launch launch, URI address) {
        this.launch = launch;
        this.address = address;
    }

    static ServedSite start(Path folder) {
        return start(folder, Map.of());
    }

    /** Starts with variables of the environment that differ. */
    static ServedSite start(Path folder, Map<String, String> different) {
        // Who stops a bench in the middle leaves nothing running either.
        Runtime.getRuntime().addShutdownHook(new Thread(ServedSite::endChildren));
        Map<String, String> environment = new HashMap<>(different);
        environment.put("OPENDAY_CONTENT", folder.resolve("content").toString());
        Launch launch = Launch.at(folder.resolve("data"), program(), environment);
        URI ready = launch.ready()
                .orElseThrow(() -> new IllegalStateException("The site did not come up: " + launch.errors()));
        return new ServedSite(launch, URI.create("http://127.0.0.1:" + ready.getPort() + "/"));
    }

    URI address() {
        return address;
    }

    Jcmd jcmd() {
        return new Jcmd(launch.pid());
    }

    long residentMegabytes() {
        return launch.residentMegabytes();
    }

    private static List<String> program() {
        String options = System.getenv().getOrDefault("JAVA_OPTS", "");
        List<String> program = new ArrayList<>(
                options.isBlank() ? List.of() : List.of(options.strip().split("\\s+")));
        program.addAll(List.of("-jar", "target/openday.jar"));
        return program;
    }

    private static void endChildren() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        try (launch) {
            launch.stop();
        }
    }
}
