package org.openday.bench;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What wrk found in one run. */
record WrkRun(long requests, double perSecond, double p99Millis) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ");
    private static final Pattern RATE = Pattern.compile("Requests/sec: +([\\d.]+)");
    // A line of its own: elsewhere 99% may be another share.
    private static final Pattern P99 = Pattern.compile("^ +99% +([\\d.]+)(us|ms|s|m) *$", Pattern.MULTILINE);
    private static final Map<String, Double> MILLIS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0, "m", 60_000.0);
    // Lines that wrk leaves out while all is well.
    private static final Pattern FAULTS = Pattern.compile("(Socket errors|Non-2xx or 3xx responses): .*");

    /** Reads what wrk printed; a run in which a request failed is no measurement but an {@link IllegalStateException}. */
    static WrkRun parse(String output) {
        FAULTS.matcher(output).results().map(MatchResult::group).findFirst().ifPresent(faults -> {
            throw new IllegalStateException("requests failed: " + faults);
        });
        MatchResult p99 = find(P99, output);
        return new WrkRun(
                Long.parseLong(find(REQUESTS, output).group(1)),
                Double.parseDouble(find(RATE, output).group(1)),
                Double.parseDouble(p99.group(1)) * MILLIS.get(p99.group(2)));
    }

    private static MatchResult find(Pattern pattern, String output) {
        return pattern.matcher(output)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk does not say " + pattern + ": " + output));
    }
}
