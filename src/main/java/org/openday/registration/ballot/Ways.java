package org.openday.registration.ballot;

import java.util.Arrays;

/**
 * Counts the ways a draw can go, by how many groups of each size are granted.
 *
 * <p>While the room is at least the largest size, whoever is drawn is granted: how many of each size came among the
 * first K of N is the multivariate hypergeometric distribution. So only the edge has to be visited, the counts that
 * leave a room just below the largest size. From there the next granted group is of size s, if that fits, with
 * probability (left of size s) / (left of all sizes that fit); who does not fit changes nothing (docs/ballot.md).
 */
final class Ways {

    // What is left out is less than 100 million times exp(-42), and a tail for each size: 1e-10 in all.
    private static final double NEGLIGIBLE = -42;
    private static final double TAIL = Math.log(1e-13);

    private final Demand demand;
    private final long most;
    private final double[] logFactorials;
    private final int[] windows;
    private final int[] counts;
    private final double[] expected;
    private double mass;
    private long steps;

    Ways(Demand demand, long most) {
        this.demand = demand;
        this.most = most;
        this.logFactorials = logFactorials(demand.total());
        this.windows = windows();
        this.counts = new int[demand.kinds()];
        this.expected = new double[demand.kinds()];
    }

    /** Whether all ways could be counted within the bound. */
    boolean count() {
        choose(demand.kinds() - 1, demand.capacity(), 0, 0);
        return steps <= most;
    }

    /** How many groups of each size are granted on average; divided by what was counted, which rounding keeps off 1. */
    double[] expected() {
        return Arrays.stream(expected).map(sum -> sum / mass).toArray();
    }

    // The rare large sizes first: the smallest one then has only the few counts that end at the edge.
    private void choose(int kind, int room, int drawn, double logWays) {
        int size = demand.size(kind);
        int least = kind > 0 ? 0 : Math.max(0, Math.ceilDiv(room - demand.largest() + 1, size));
        int fitting = Math.min(windows[kind], room / size);
        for (int count = least; count <= fitting && steps <= most; count++) {
            counts[kind] = count;
            double ways = logWays + logChoose(demand.groups(kind), count);
            if (kind > 0) {
                choose(kind - 1, room - count * size, drawn + count, ways);
            } else {
                edge(room - count * size, drawn + count, ways);
            }
        }
        counts[kind] = 0;
    }

    // Whoever was drawn last stood before enough room for everybody: by symmetry any of the drawn is as likely the
    // last.
    private void edge(int room, int drawn, double logWays) {
        steps++;
        double log = logWays - logChoose(demand.total(), drawn);
        if (log < NEGLIGIBLE) {
            return;
        }
        int last = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            last += room + demand.size(kind) >= demand.largest() ? counts[kind] : 0;
        }
        begin(room, Math.exp(log) * last / drawn);
    }

    private void begin(int room, double chance) {
        for (int kind = 0; kind < counts.length; kind++) {
            expected[kind] += chance * counts[kind];
        }
        mass += chance;
        fill(room, chance);
    }

    private void grant(int kind, int room, double chance) {
        steps++;
        expected[kind] += chance;
        counts[kind]++;
        fill(room - demand.size(kind), chance);
        counts[kind]--;
    }

    private void fill(int room, double chance) {
        int fitting = 0;
        for (int kind = 0; kind < counts.length && demand.size(kind) <= room; kind++) {
            fitting += left(kind);
        }
        for (int kind = 0; kind < counts.length && demand.size(kind) <= room; kind++) {
            if (left(kind) > 0) {
                grant(kind, room, chance * left(kind) / fitting);
            }
        }
    }

    private int left(int kind) {
        return demand.groups(kind) - counts[kind];
    }

    // No more than `capacity` groups are drawn while everybody fits; more of one size among so many is negligible.
    private int[] windows() {
        int drawn = Math.min(demand.capacity(), demand.total());
        int[] windows = new int[demand.kinds()];
        for (int kind = 0; kind < windows.length; kind++) {
            int count = Math.min(demand.groups(kind), drawn);
            while (isBeyondMean(kind, drawn, count) && logHypergeometric(kind, drawn, count) < TAIL) {
                count--;
            }
            windows[kind] = count;
        }
        return windows;
    }

    private boolean isBeyondMean(int kind, int drawn, int count) {
        return (double) count * demand.total() > (double) drawn * demand.groups(kind);
    }

    private double logHypergeometric(int kind, int drawn, int count) {
        int others = demand.total() - demand.groups(kind);
        return drawn - count > others
                ? Double.NEGATIVE_INFINITY
                : logChoose(demand.groups(kind), count)
                        + logChoose(others, drawn - count)
                        - logChoose(demand.total(), drawn);
    }

    private double logChoose(int from, int count) {
        return logFactorials[from] - logFactorials[count] - logFactorials[from - count];
    }

    private static double[] logFactorials(int most) {
        double[] logs = new double[most + 1];
        for (int i = 2; i <= most; i++) {
            logs[i] = logs[i - 1] + Math.log(i);
        }
        return logs;
    }
}
