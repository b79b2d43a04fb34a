package org.openday.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openday.bench.KillLoop.Toll;

/** Kills the application while it takes sign-ups, {@code --kills} times (1000), and counts what was lost. */
public final class DurabilityBench {

    private static final int LANES = 2;

    private DurabilityBench() {}

    public static void main(String[] args) throws Exception {
        int kills = args.length == 2 && args[0].equals("--kills") ? Integer.parseInt(args[1]) : 1000;
        long seed = System.nanoTime();
        Toll toll = run(
                Files.createDirectories(Path.of("target", "durability-" + seed).toAbsolutePath()), kills, true, seed);
        System.out.println("durability-h2: " + toll.lost() + " lost of " + toll.acknowledged() + " acknowledged in "
                + toll.kills() + " kills (seed " + seed + ")");
        System.exit(toll.lost() == 0 ? 0 : 1);
    }

    /** Spreads the kills over processes on databases of their own, as many at once as a small machine has cores. */
    static Toll run(Path folder, int kills, boolean flushed, long seed) throws Exception {
        WarmJava java = new WarmJava(folder.resolve("java"));
        java.train(SignUpLoop.class, folder.resolve("training").toString(), "true", "training", "20");
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            List<Future<Toll>> tolls = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                Path home = Files.createDirectory(folder.resolve("lane-" + lane));
                KillLoop loop = new KillLoop(java, home, flushed, seed + lane);
                int share = kills / LANES + (lane < kills % LANES ? 1 : 0);
                tolls.add(lanes.submit(() -> loop.run(share)));
            }
            return sum(tolls);
        }
    }

    private static Toll sum(List<Future<Toll>> tolls) throws Exception {
        Toll sum = new Toll(0, 0, 0);
        for (Future<Toll> toll : tolls) {
            sum = sum.plus(toll.get());
        }
        return sum;
    }
}
