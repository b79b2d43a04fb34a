package org.openday.pagecache;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the pages of the cache with pages that are rendered for this alone. */
final class Comparison {

    /** Who waits longer than this may be given the last good bytes. */
    private static final Duration PROMPT = Duration.ofMillis(900);

    /** A page as a reader gets it. */
    private record Shown(int status, List<String> headers, String body) {

        static Shown of(HttpResponse<String> answer) {
            List<String> headers = Stream.of("location", "content-type", "content-language")
                    .flatMap(name -> answer.headers().allValues(name).stream())
                    .toList();
            return new Shown(answer.statusCode(), headers, answer.body());
        }
    }

    private final LivingSite site;
    private int compared;
    private int kept;

    Comparison(LivingSite site) {
        this.site = site;
    }

    /** The first of these pages that is not as it should be, and how it differs. */
    Optional<String> difference(List<String> paths) {
        return paths.stream().flatMap(path -> difference(path).stream()).findFirst();
    }

    private Optional<String> difference(String path) {
        compared++;
        kept += site.cache().hot(path) == null ? 0 : 1;
        HttpResponse<String> cached = promptly(path);
        if (cached.headers().firstValue("etag").isEmpty()) {
            return Optional.of(path + " does not come from the cache");
        }
        Shown is = Shown.of(cached);
        Shown should = Shown.of(site.cold(path));
        return is.equals(should) ? Optional.empty() : Optional.of(path + " " + firstDifference(is, should));
    }

    private HttpResponse<String> promptly(String path) {
        long asked = System.nanoTime();
        HttpResponse<String> answer = site.get(path);
        return System.nanoTime() - asked > PROMPT.toNanos() ? promptly(path) : answer;
    }

    private static String firstDifference(Shown is, Shown should) {
        if (is.status() != should.status() || !is.headers().equals(should.headers())) {
            return is.status() + " " + is.headers() + " instead of " + should.status() + " " + should.headers();
        }
        List<String> wrong = is.body().lines().toList();
        List<String> right = should.body().lines().toList();
        int at = 0;
        while (at < Math.min(wrong.size(), right.size()) && wrong.get(at).equals(right.get(at))) {
            at++;
        }
        return "has “" + line(wrong, at) + "” instead of “" + line(right, at) + "”";
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at).strip() : "";
    }

    int compared() {
        return compared;
    }

    /** How many of the compared pages were made before the last change and had outlived it. */
    int kept() {
        return kept;
    }
}
