package org.openday.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many of {@code --requests} (30,000) the page cache answers when a wave, drawn from {@code --seed} (1), meets a site
 * just started, while articles are saved and children signed up.
 */
public final class WaveBench {

    private static final int ARTICLES = 1_000;
    private static final List<String> FIRST = List.of("/", CampSite.PATH, "/articles", "/events");

    private WaveBench() {}

    public static void main(String[] args) throws Exception {
        Report report = new Report();
        try (Scratch scratch = Scratch.create("wave")) {
            GeneratedArticles articles = new GeneratedArticles(scratch.folder(), ARTICLES);
            articles.write();
            CampSite.write(articles.desk().content());
            report.take("wave", () -> run(scratch, articles, Options.of(args)));
        }
        System.exit(report.exitCode());
    }

    private static void run(Scratch scratch, GeneratedArticles articles, Options options) throws Exception {
        List<String> pages =
                Stream.concat(FIRST.stream(), articles.paths().stream()).toList();
        List<Ask> asks = new Wave(pages, options.number("--seed", 1)).draw((int) options.number("--requests", 30_000));
        try (ServedSite site = ServedSite.start(scratch.folder());
                Visitor visitor = new Visitor();
                Door families = Door.at(site.address())) {
            WaveReplay wave = new WaveReplay(site.address(), visitor, families, articles);
            Optional<Metrics> start = Metrics.of(site.address(), visitor);
            wave.replay(asks.subList(0, asks.size() / 2));
            Optional<Metrics> half = Metrics.of(site.address(), visitor);
            wave.replay(asks.subList(asks.size() / 2, asks.size()));
            wave.print();
            if (start.isPresent() && half.isPresent()) {
                print(
                        start.get(),
                        half.get(),
                        Metrics.of(site.address(), visitor).orElseThrow());
            }
        }
    }

    private static void print(Metrics start, Metrics half, Metrics end) {
        Figures.print(
                "wave-hit-ratio",
                "%.1f %% (second half %.1f %%)",
                end.hitsInAHundredSince(start),
                end.hitsInAHundredSince(half));
    }
}
