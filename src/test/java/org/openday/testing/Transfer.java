package org.openday.testing;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a first visit to a page costs: bytes of its HTML, styles and scripts as they travel, images left out. */
public final class Transfer {

    private Transfer() {}

    public static int bytes(RunningSite site, String path) {
        Document page = Jsoup.parse(site.get(path).body());
        List<String> assets = page.select("link[rel=stylesheet], script[src]").stream()
                .map(element -> element.attr(element.tagName().equals("script") ? "src" : "href"))
                .toList();
        return Stream.concat(Stream.of(path), assets.stream())
                .mapToInt(part -> site.travelled(part).body().length)
                .sum();
    }
}
