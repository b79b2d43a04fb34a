package org.openday.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openday.testing.Launch;

/**
 * Kills the packaged application {@code --kills} times (100) while all that can happen to places happens, and counts the
 * promises that were broken; {@code --seed} draws the same acts again.
 */
public final class StormBench {

    private StormBench() {}

    public static void main(String[] args) throws Exception {
        Options options = Options.of(args);
        int kills = (int) options.number("--kills", 100);
        long seed = options.number("--seed", System.nanoTime());
        Path folder = Files.createDirectories(Path.of("target", "storm-" + seed).toAbsolutePath());
        WarmPackage application = new WarmPackage(folder.resolve("application"));
        application.train();
        StormToll toll = run(application::start, application.content(), folder.resolve("home"), kills, seed);
        toll.print("storm", seed);
        System.exit(toll.broken() == 0 ? 0 : 1);
    }

    /** Starts the application on a home, with variables of the environment. */
    @FunctionalInterface
    interface Starter {
        Launch start(Path home, Map<String, String> environment) throws IOException;
    }

    static StormToll run(Starter application, Path content, Path home, int kills, long seed) throws Exception {
        StormSite.write(content, kills);
        try (Letters letters = new Letters()) {
            return new Storm(
                            life -> application.start(home, StormSite.environment(life, letters.port())),
                            home,
                            letters,
                            seed)
                    .run(kills);
        }
    }
}
