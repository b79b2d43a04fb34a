package org.openday.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the delimiter runs among the children of one node: "process emphasis" of the CommonMark specification, 0.31.2.
 * Takes time linear in the number of runs, because no search goes back beyond where one of its kind failed.
 */
final class EmphasisPairing {
    /** As deep as commonmark-java allows by default: whoever renders the tree does it by recursion. */
    private static final int MAX_NESTING = 100;

    private final Node parent;
    private final List<DelimiterRun> runs = new ArrayList<>();
    private final List<Node> wrappers = new ArrayList<>();
    private final int[] failedBefore = new int[18];
    private @Nullable DelimiterRun lastRun;
    private int deepest;

    private EmphasisPairing(Node parent) {
        this.parent = parent;
    }

    /** Pairs what is inside each link and image first, so that no pair crosses their edges. */
    static void pairWithin(Node parent) {
        depthOf(parent);
    }

    private static int depthOf(Node parent) {
        var pairing = new EmphasisPairing(parent);
        pairing.collect();
        pairing.pairAll();
        pairing.turnRestIntoText();
        return pairing.deepest;
    }

    private void collect() {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DelimiterRun run) {
                append(run);
            } else if (node.getFirstChild() != null) {
                deepen(lastRun, depthOf(node) + 1);
            }
        }
    }

    private void append(DelimiterRun run) {
        run.position = runs.size() + 1;
        run.previousRun = lastRun;
        if (lastRun != null) {
            lastRun.nextRun = run;
        }
        lastRun = run;
        runs.add(run);
    }

    private void deepen(@Nullable DelimiterRun run, int depth) {
        deepest = Math.max(deepest, depth);
        if (run != null) {
            run.depthAfter = Math.max(run.depthAfter, depth);
        }
    }

    private void pairAll() {
        var run = runs.isEmpty() ? null : runs.getFirst();
        while (run != null) {
            run = run.closes() ? close(run) : run.nextRun;
        }
    }

    /** Returns the run to go on with: this one again while it has marks left. */
    private @Nullable DelimiterRun close(DelimiterRun closer) {
        var opener = openerFor(closer);
        if (opener == null) {
            return giveUp(closer);
        }
        pair(opener, closer);
        return closer.isUsedUp() ? closer.nextRun : closer;
    }

    private @Nullable DelimiterRun openerFor(DelimiterRun closer) {
        var depth = 0;
        for (var run = closer.previousRun; run != null; run = run.previousRun) {
            depth = Math.max(depth, run.depthAfter);
            if (depth >= MAX_NESTING || run.position < failedBefore[closer.kind()]) {
                return null;
            } else if (run.canPairWith(closer)) {
                return run;
            }
        }
        return null;
    }

    private @Nullable DelimiterRun giveUp(DelimiterRun closer) {
        failedBefore[closer.kind()] = closer.position;
        if (!closer.opens()) {
            remove(closer);
        }
        return closer.nextRun;
    }

    private void pair(DelimiterRun opener, DelimiterRun closer) {
        while (closer.previousRun != null && closer.previousRun != opener) {
            remove(closer.previousRun);
        }
        wrappers.add(opener.wrapUpTo(closer));
        deepen(opener, opener.depthAfter + 1);
        removeIfUsedUp(opener);
        removeIfUsedUp(closer);
    }

    private void removeIfUsedUp(DelimiterRun run) {
        if (run.isUsedUp()) {
            remove(run);
        }
    }

    /** Takes a run out of the search; it keeps its own links, so that a walk standing on it can go on. */
    private void remove(DelimiterRun run) {
        if (run.previousRun != null) {
            run.previousRun.nextRun = run.nextRun;
            deepen(run.previousRun, run.depthAfter);
        }
        if (run.nextRun != null) {
            run.nextRun.previousRun = run.previousRun;
        }
    }

    private void turnRestIntoText() {
        if (!runs.isEmpty()) {
            runs.forEach(DelimiterRun::becomeText);
            wrappers.forEach(AdjacentText::merge);
            AdjacentText.merge(parent);
        }
    }
}
