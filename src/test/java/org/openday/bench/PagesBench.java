package org.openday.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hot pages over 32 connections in gzip, beside nginx with the same bytes on disk, in {@code --rounds} (5) of
 * {@code --seconds} (4): one article of 20 kB, the same one not modified, 1,000 articles at random; and what the
 * article costs in allocation.
 */
public final class PagesBench {

    private static final int PAGES = 1_000;
    private static final int SECTIONS = 13;
    private static final String HOT = "/articles/hot";
    private static final int VISITS = 20_000;

    private final Path folder;
    private final Options options;
    private final GeneratedArticles articles;
    private final Visitor visitor = new Visitor();
    private final Report report = new Report();

    private PagesBench(Path folder, Options options) {
        this.folder = folder;
        this.options = options;
        this.articles = new GeneratedArticles(folder, PAGES);
    }

    public static void main(String[] args) throws Exception {
        int exitCode;
        try (Scratch scratch = Scratch.create("pages")) {
            exitCode = new PagesBench(scratch.folder(), Options.of(args)).run();
        }
        System.exit(exitCode);
    }

    private int run() throws Exception {
        articles.write();
        articles.saveLong("hot", SECTIONS);
        try (visitor;
                ServedSite site = ServedSite.start(folder)) {
            StaticCopy copy = copy(site.address());
            try (Nginx nginx = startNginx()) {
                measure(site, nginx, copy);
            }
        }
        return report.exitCode();
    }

    private StaticCopy copy(URI site) throws IOException, InterruptedException {
        List<String> paths =
                Stream.concat(Stream.of(HOT), articles.paths().stream()).toList();
        StaticCopy copy = new StaticCopy(visitor, site, folder.resolve(NginxConf.PAGES), paths);
        copy.write();
        Figures.print("pages-hot-size", "%d bytes (gzip %d)", copy.bytes(HOT, "identity"), copy.bytes(HOT, "gzip"));
        return copy;
    }

    private @Nullable Nginx startNginx() throws IOException, InterruptedException {
        Optional<String> program = Command.find("nginx");
        return program.isEmpty() ? null : Nginx.start(program.get(), folder);
    }

    private void measure(ServedSite site, @Nullable Nginx nginx, StaticCopy copy) throws Exception {
        if (nginx != null) {
            copy.compare(nginx.address());
        }
        Optional<PageLoads> loads = loads();
        if (loads.isPresent()) {
            URI peer = nginx == null ? null : nginx.address();
            race(new Contest(site.address(), peer, (int) options.number("--rounds", 5)), loads.get());
        }
        report.take("pages-allocation", () -> printAllocation(site, loads));
    }

    private Optional<PageLoads> loads() throws IOException {
        Path mix = new UniformMix(articles.paths()).write(folder);
        return Command.find("wrk")
                .map(program -> new Wrk(program, options.number("--seconds", 4)))
                .map(wrk -> new PageLoads(wrk, visitor, HOT, mix));
    }

    private void race(Contest contest, PageLoads loads) throws Exception {
        report.take("pages-hot", () -> contest.measure(loads::hot).print("pages-hot"));
        report.take("pages-304", () -> contest.measure(loads::notModified).print("pages-304"));
        report.take("pages-mix", () -> contest.measure(loads::mix).print("pages-mix"));
    }

    private void printAllocation(ServedSite site, Optional<PageLoads> loads) throws Exception {
        Path recording = folder.resolve("hot.jfr");
        site.jcmd().startRecording();
        long requests = loads.isPresent()
                ? loads.get().hot(site.address()).requests()
                : visit(site.address().resolve(HOT));
        site.jcmd().stopRecording(recording);
        Figures.print(
                "pages-allocation",
                "%d B per request (all threads)",
                Allocation.in(recording).bytes() / requests);
    }

    private long visit(URI page) throws Exception {
        new Crowd(Wrk.CONNECTIONS).take(VISITS, turn -> visitor.get(page, "Accept-Encoding", "gzip"));
        return VISITS;
    }
}
