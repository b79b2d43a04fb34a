package org.openday.pagecache;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The addresses of all that can be public in the small world of {@link ContentEdits}, and of some that cannot. */
final class PublicPages {

    private static final List<String> VIEWINGS = List.of("", "/en", "/elder", "/en/elder");
    private static final List<String> LISTS = List.of(
            "/",
            "/articles",
            "/articles?page=1",
            "/articles?page=2",
            "/articles?page=0",
            "/topics/unwritten",
            "/topics/fraud?page=2",
            "/glossary",
            "/search",
            "/events",
            "/events?kind=camp",
            "/events?kind=talk&month=2026-06",
            "/events?month=2026-06",
            "/events?month=2026-07",
            "/events/visiting",
            "/articles/article",
            "/pages/nothing");

    private PublicPages() {}

    /** Every address once, each in a viewing of its own choice. */
    static List<String> all(RandomGenerator random) {
        return Stream.of(LISTS.stream(), pieces(), former(), searches())
                .flatMap(addresses -> addresses)
                .map(address -> in(VIEWINGS.get(random.nextInt(VIEWINGS.size())), address))
                .toList();
    }

    static String any(RandomGenerator random) {
        List<String> all = new ArrayList<>(all(random));
        return all.get(random.nextInt(all.size()));
    }

    private static String in(String viewing, String address) {
        return address.equals("/") && !viewing.isEmpty() ? viewing : viewing + address;
    }

    private static Stream<String> pieces() {
        return Stream.of("articles", "topics", "pages", "events")
                .flatMap(folder -> ContentEdits.SLUGS.get(folder).stream().map(slug -> "/" + folder + "/" + slug));
    }

    private static Stream<String> former() {
        return ContentEdits.FORMER.stream().map(slug -> "/articles/" + slug);
    }

    private static Stream<String> searches() {
        return Stream.of("正文", "词语1", "词语3")
                .map(words -> "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
