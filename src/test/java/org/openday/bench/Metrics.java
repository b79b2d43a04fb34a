package org.openday.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a site says of itself at /metrics (Prometheus text format 0.0.4), each name summed over its labels. */
record Metrics(Map<String, Double> values) {

    static final String HITS = "openday_pagecache_hits_total";
    static final String MISSES = "openday_pagecache_misses_total";
    static final String BYTES = "openday_pagecache_bytes";
    static final String PAGES = "openday_pagecache_pages";

    private static final Pattern SAMPLE =
            Pattern.compile("^(\\w+)(?:\\{.*\\})? ([\\d.eE+-]+)(?: \\d+)?$", Pattern.MULTILINE);

    /** Asks a site; that it says nothing of itself is said loudly. */
    static Optional<Metrics> of(URI site, Visitor visitor) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = visitor.get(site.resolve("/metrics"));
        if (answer.statusCode() != 200) {
            System.err.println(
                    "NO METRICS: /metrics answers " + answer.statusCode() + "; the page cache is NOT MEASURED.");
            return Optional.empty();
        }
        return Optional.of(parse(new String(answer.body(), StandardCharsets.UTF_8)));
    }

    static Metrics parse(String text) {
        return new Metrics(SAMPLE.matcher(text)
                .results()
                .collect(Collectors.toMap(
                        sample -> sample.group(1), sample -> Double.parseDouble(sample.group(2)), Double::sum)));
    }

    double value(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalStateException("/metrics does not say " + name);
        }
        return values.get(name);
    }

    /** The share of the requests since then that were answered from the cache, in percent. */
    double hitsInAHundredSince(Metrics earlier) {
        double hits = value(HITS) - earlier.value(HITS);
        return 100 * hits / (hits + value(MISSES) - earlier.value(MISSES));
    }
}
