package org.openday.registration.ballot;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws many ballots that decide nothing, for a chance that cannot be counted; always the same ones. */
final class Simulation {

    private static final int TRIALS = 100_000;
    private static final long SEED = 4;

    private Simulation() {}

    /** How many groups of each size are granted on average. */
    static double[] expected(Demand demand) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] granted = new double[demand.kinds()];
        for (int trial = 0; trial < TRIALS; trial++) {
            draw(demand, granted, random);
        }
        return Arrays.stream(granted).map(sum -> sum / TRIALS).toArray();
    }

    private static void draw(Demand demand, double[] granted, SplittableRandom random) {
        int[] left = demand.groups().clone();
        int room = demand.capacity();
        for (int fitting = fitting(demand, left, room); fitting > 0; fitting = fitting(demand, left, room)) {
            int kind = 0;
            for (int at = random.nextInt(fitting) - left[0]; at >= 0; at -= left[kind]) {
                kind++;
            }
            left[kind]--;
            granted[kind]++;
            room -= demand.size(kind);
        }
    }

    private static int fitting(Demand demand, int[] left, int room) {
        int fitting = 0;
        for (int kind = 0; kind < left.length && demand.size(kind) <= room; kind++) {
            fitting += left[kind];
        }
        return fitting;
    }
}
