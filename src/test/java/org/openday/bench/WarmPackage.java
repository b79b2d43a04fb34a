package org.openday.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.openday.testing.Launch;

/**
 * The application as it is packaged, with the camp as its only content; a cache of linked classes (JEP 514) makes it start
 * several times as fast.
 */
final class WarmPackage {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final int WARMING_SIGN_UPS = 20;

    private final Path folder;
    private final String classPath;

    /** Packs the classes of this build: the package itself is made only after the tests. */
    WarmPackage(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.classPath = Stream.concat(Stream.of(pack("classes")), libraries()).collect(joined());
        CampSite.write(content());
    }

    /** Makes the cache out of one run that takes sign-ups and ends in good order. */
    void train() throws Exception {
        try (Launch launch = start(folder.resolve("training"), List.of("-XX:AOTCacheOutput=" + cache()), classPath);
                Door door = Door.of(launch)) {
            for (int number = 0; number < WARMING_SIGN_UPS; number++) {
                Form form = door.fillIn("Training " + number);
                door.shows(door.confirm(form), form.child());
            }
            launch.stop();
        }
    }

    Launch start(Path home) {
        return start(home, Map.of());
    }

    /** Starts it with variables of the environment that differ. */
    Launch start(Path home, Map<String, String> different) {
        return start(home, List.of("-XX:AOTCache=" + cache()), classPath, different);
    }

    Path content() {
        return folder.resolve("content");
    }

    /** Starts it with the bean of the tests that leaves the flush out. */
    Launch startWithoutFlush(Path home) throws IOException {
        return startWithoutFlush(home, Map.of());
    }

    Launch startWithoutFlush(Path home, Map<String, String> different) throws IOException {
        // Behind the others, as the cache is good only for a class path that begins as its own does.
        String more = Stream.of(classPath, pack("test-classes")).collect(joined());
        return start(home, List.of("-XX:AOTCache=" + cache(), "-Dtest.no-flush=true"), more, different);
    }

    private Launch start(Path home, List<String> options, String path) {
        return start(home, options, path, Map.of());
    }

    private Launch start(Path home, List<String> options, String path, Map<String, String> different) {
        List<String> program = new ArrayList<>(options);
        program.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        program.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        program.addAll(List.of("-cp", path, "org.openday.Openday"));
        Map<String, String> environment = new HashMap<>(different);
        environment.put("OPENDAY_CONTENT", content().toString());
        return Launch.at(home, program, environment);
    }

    private Path cache() {
        return folder.resolve("classes.aot");
    }

    private static Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(File.pathSeparator);
    }

    private static Stream<String> libraries() throws IOException {
        try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
            return jars.map(Path::toString).sorted().toList().stream();
        }
    }

    /** The cache takes classes from jars only. */
    private String pack(String classes) throws IOException {
        Path from = TARGET.resolve(classes);
        Path jar = folder.resolve(classes + ".jar");
        if (Files.notExists(jar)) {
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                    Stream<Path> files = Files.walk(from)) {
                for (Path file : files.skip(1).toList()) {
                    add(out, from.relativize(file).toString().replace(File.separatorChar, '/'), file);
                }
            }
        }
        return jar.toString();
    }

    /** Folders too: beans and migrations are found by listing theirs. */
    private static void add(JarOutputStream out, String name, Path file) throws IOException {
        boolean folder = Files.isDirectory(file);
        out.putNextEntry(new ZipEntry(folder ? name + "/" : name));
        if (!folder) {
            Files.copy(file, out);
        }
    }
}
