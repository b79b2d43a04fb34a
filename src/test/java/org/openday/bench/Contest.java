package org.openday.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The site and its peer under the same load, each alone on the machine, taking turns at going first. */
record Contest(URI site, @Nullable URI peer, int rounds) {

    /** What is asked of a server in one run. */
    @FunctionalInterface
    interface Load {
        WrkRun on(URI server) throws IOException, InterruptedException;
    }

    /** One round comes before the others and does not count: it warms up. */
    Rounds measure(Load load) throws IOException, InterruptedException {
        List<WrkRun> ours = new ArrayList<>();
        List<WrkRun> theirs = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            boolean peerFirst = round % 2 == 1;
            runPeer(load, theirs, peerFirst);
            ours.add(load.on(site));
            runPeer(load, theirs, !peerFirst);
        }
        return new Rounds(ours.subList(1, ours.size()), theirs.subList(Math.min(1, theirs.size()), theirs.size()));
    }

    private void runPeer(Load load, List<WrkRun> runs, boolean now) throws IOException, InterruptedException {
        if (peer != null && now) {
            runs.add(load.on(peer));
        }
    }
}
