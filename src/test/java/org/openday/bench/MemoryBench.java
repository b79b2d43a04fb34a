package org.openday.bench;

import java.net.URI;
import java.util.List;

/** What the page cache keeps, and what lives on the heap, after each of {@code --articles} (10,000) was asked for twice. */
public final class MemoryBench {

    private static final int READERS = 8;
    private static final int TIMES = 2;
    private static final double MEGABYTE = 1e6;

    private MemoryBench() {}

    public static void main(String[] args) throws Exception {
        Report report = new Report();
        try (Scratch scratch = Scratch.create("memory")) {
            GeneratedArticles articles = new GeneratedArticles(
                    scratch.folder(), (int) Options.of(args).number("--articles", 10_000));
            articles.write();
            report.take("memory", () -> run(scratch, articles.paths()));
        }
        System.exit(report.exitCode());
    }

    private static void run(Scratch scratch, List<String> paths) throws Exception {
        try (ServedSite site = ServedSite.start(scratch.folder());
                Visitor visitor = new Visitor()) {
            long before = site.jcmd().liveBytes();
            for (int time = 0; time < TIMES; time++) {
                new Crowd(READERS)
                        .take(
                                paths.size(),
                                number -> ask(visitor, site.address().resolve(paths.get(number))));
            }
            Metrics.of(site.address(), visitor).ifPresent(MemoryBench::print);
            Figures.print(
                    "memory-heap",
                    "%.1f MB after GC (%.1f MB before the first page)",
                    site.jcmd().liveBytes() / MEGABYTE,
                    before / MEGABYTE);
            Figures.print("memory-resident", "%d MiB", site.residentMegabytes());
        }
    }

    private static void ask(Visitor visitor, URI page) throws Exception {
        int status = visitor.get(page, "Accept-Encoding", "gzip, deflate, br").statusCode();
        if (status != 200) {
            throw new IllegalStateException(page + " answers " + status);
        }
    }

    private static void print(Metrics metrics) {
        Figures.print("memory-cache", "%.1f MB", metrics.value(Metrics.BYTES) / MEGABYTE);
        Figures.print("memory-cache-pages", "%.0f pages", metrics.value(Metrics.PAGES));
    }
}
