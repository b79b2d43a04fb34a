package org.openday.bench;

import java.util.List;
import org.openday.testing.Crawl;
import org.openday.testing.RunningSite;
import org.openday.testing.Transfer;

/** What a first visit to the home page and to the heaviest page of each kind costs, without images. */
final class TransferBench {

    private TransferBench() {}

    public static void main(String[] arguments) {
        try (RunningSite site = RunningSite.start(Settings.fromEnvironment())) {
            List<String> pages = Crawl.from(site, "/", "/articles", "/events").plainPages().stream()
                    .map(Crawl.Visit::path)
                    .toList();
            heaviest(site, "home", pages.stream().filter("/"::equals).toList());
            heaviest(
                    site,
                    "article",
                    pages.stream().filter(path -> path.startsWith("/articles/")).toList());
            heaviest(
                    site,
                    "event",
                    pages.stream().filter(path -> path.matches("/events/[^/]+")).toList());
        }
        System.exit(0);
    }

    private static void heaviest(RunningSite site, String kind, List<String> pages) {
        pages.stream()
                .mapToInt(path -> Transfer.bytes(site, path))
                .max()
                .ifPresent(bytes -> System.out.printf("transfer-%s: %.1f kB%n", kind, bytes / 1000.0));
    }
}
