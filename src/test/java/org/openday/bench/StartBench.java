package org.openday.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openday.testing.Launch;

/** How long the packaged application takes from a cold process to its ready line, and what it holds in memory after its first page. */
final class StartBench {

    private static final int RUNS = 5;

    private StartBench() {}

    public static void main(String[] arguments) throws IOException {
        List<Long> milliseconds = new ArrayList<>();
        List<Long> megabytes = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            try (Launch launch = Launch.ofPackage(System.getenv())) {
                URI address = launch.ready()
                        .orElseThrow(
                                () -> new IllegalStateException(launch.errors().toString()));
                milliseconds.add((System.nanoTime() - begun) / 1_000_000);
                address.resolve("/articles").toURL().openStream().close();
                megabytes.add(launch.residentMegabytes());
            }
        }
        System.out.println("start: " + median(milliseconds) + " ms");
        System.out.println("start-memory: " + median(megabytes) + " MiB");
    }

    private static long median(List<Long> figures) {
        Collections.sort(figures);
        return figures.get(figures.size() / 2);
    }
}
