package org.openday.bench;

import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The runs of the site and, where there is a peer, its runs in the same rounds. */
record Rounds(List<WrkRun> site, List<WrkRun> peer) {

    /** Prints medians. A ratio is the median of the rounds' ratios: what slows a machine down slows down both halves of a round. */
    void print(String name) {
        print(name, "%.0f per s", WrkRun::perSecond);
        print(name + "-p99", "%.2f ms", WrkRun::p99Millis);
        if (!peer.isEmpty()) {
            List<Double> ratios = ratios(WrkRun::perSecond);
            Figures.print(name + "-nginx", "%.0f per s", median(peer, WrkRun::perSecond));
            Figures.print(name + "-nginx-p99", "%.2f ms", median(peer, WrkRun::p99Millis));
            Figures.print(name + "-rounds", "%.2f to %.2f × nginx", Collections.min(ratios), Collections.max(ratios));
        }
    }

    private void print(String name, String format, ToDoubleFunction<WrkRun> figure) {
        if (peer.isEmpty()) {
            Figures.print(name, format, median(site, figure));
        } else {
            double ratio = Figures.median(ratios(figure));
            Figures.print(name, format + " (ratio %.2f × nginx)", median(site, figure), ratio);
        }
    }

    List<Double> ratios(ToDoubleFunction<WrkRun> figure) {
        return IntStream.range(0, peer.size())
                .mapToObj(round -> figure.applyAsDouble(site.get(round)) / figure.applyAsDouble(peer.get(round)))
                .toList();
    }

    private static double median(List<WrkRun> runs, ToDoubleFunction<WrkRun> figure) {
        return Figures.median(runs.stream().map(figure::applyAsDouble).toList());
    }
}
