package org.openday.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Kills the packaged application while it takes sign-ups, {@code --kills} times (1000), and counts what was lost;
 * {@code --seed} draws the same moments again.
 */
public final class DurabilityBench {

    private static final int LANES = 2;

    private DurabilityBench() {}

    public static void main(String[] args) throws Exception {
        Options options = Options.of(args);
        int kills = (int) options.number("--kills", 1000);
        long seed = options.number("--seed", System.nanoTime());
        Path folder =
                Files.createDirectories(Path.of("target", "durability-" + seed).toAbsolutePath());
        WarmPackage application = new WarmPackage(folder.resolve("application"));
        application.train();
        Toll toll = run(application::start, folder, kills, seed);
        toll.print("durability", seed);
        System.exit(toll.lost() == 0 && toll.doubled() == 0 ? 0 : 1);
    }

    /** Spreads the kills over applications with homes of their own, as many at once as a small machine has cores. */
    static Toll run(KillLoop.Starter application, Path folder, int kills, long seed) throws Exception {
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            List<Future<Toll>> tolls = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                KillLoop loop = new KillLoop(application, folder.resolve("home-" + lane), seed + lane);
                int share = (kills + lane) / LANES;
                tolls.add(lanes.submit(() -> loop.run(share)));
            }
            return sum(tolls);
        }
    }

    private static Toll sum(List<Future<Toll>> tolls) throws Exception {
        Toll sum = Toll.NONE;
        for (Future<Toll> toll : tolls) {
            sum = sum.plus(toll.get());
        }
        return sum;
    }
}
