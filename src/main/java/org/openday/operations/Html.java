package org.openday.operations;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the check of links wants to know of a page: where its links lead, and which places in it can be linked to. */
record Html(List<String> links, Set<String> anchors) {

    private static final Pattern QUERIED =
            Pattern.compile("(?<=\\s)((?:href|action)=\")(/[^\"#?]*\\?[^\"#]*)(?=[\"#])");
    private static final String LINKS = "[href], [src], form[action]:not([method=post])";

    /** The page with every link to a known address with a query led to the file that stands for it. */
    static String withoutQueries(String html, Predicate<Address> known) {
        return QUERIED.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + link(found.group(2), known)));
    }

    private static String link(String written, Predicate<Address> known) {
        Address address = Address.of(Parser.unescapeEntities(written, true));
        return known.test(address) ? address.link() : written;
    }

    static Html of(String html) {
        Document page = Jsoup.parse(html);
        return new Html(
                Stream.concat(
                                page.select(LINKS).stream().map(Html::link),
                                page.select("[srcset]").stream().flatMap(Html::sources))
                        .distinct()
                        .toList(),
                page.select("[id]").stream().map(Element::id).collect(Collectors.toSet()));
    }

    private static String link(Element element) {
        return Stream.of("href", "src", "action")
                .filter(element::hasAttr)
                .map(element::attr)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> sources(Element element) {
        return Pattern.compile(",\\s+")
                .splitAsStream(element.attr("srcset").strip())
                .map(each -> each.split("\\s")[0]);
    }
}
