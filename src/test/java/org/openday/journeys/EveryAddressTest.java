package org.openday.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openday.testing.Crawl;
import org.openday.testing.RunningSite;
import org.openday.testing.Transfer;

/** Everything that links of the sample site lead to, in both languages and both sizes, as HTTP and HTML. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryAddressTest {

    private RunningSite site;
    private Crawl crawl;

    @BeforeAll
    void crawl() {
        site = RunningSite.start();
        crawl = Crawl.from(site, "/", "/en", "/elder", "/en/elder", "/articles", "/events");
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void theSiteHasPagesInEveryViewing() {
        assertThat(crawl.plainPages()).hasSizeGreaterThan(50);
        assertThat(crawl.pages().stream().map(Crawl.Visit::path))
                .contains("/", "/en", "/elder", "/en/elder", "/articles", "/events", "/glossary", "/en/events");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(crawl.visits().stream()
                        .filter(visit -> visit.status() != 200)
                        .map(visit -> visit.status() + " " + visit.link()))
                .isEmpty();
    }

    @Test
    void everyFragmentIsThere() {
        Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
        crawl.pages().forEach(page -> anchors.put(page.path(), ids(page.document())));
        assertThat(crawl.links().stream()
                        .filter(link -> !link.fragment().isEmpty())
                        .filter(link ->
                                !anchors.getOrDefault(link.path(), Set.of()).contains(decoded(link.fragment()))))
                .isEmpty();
    }

    @Test
    void everyPageIsValidHtml() {
        NuValidator validator = new NuValidator();
        assertThat(validator.errors("<!doctype html><title>x</title><p><div></p>"))
                .isNotEmpty();
        assertThat(faults(page -> validator.errors(page.body()))).isEmpty();
    }

    @Test
    void everyPageKeepsTheMarkupOthersRelyOn() {
        assertThat(faults(page -> markup(page.document(), page.path()))).isEmpty();
    }

    @Test
    void everyAddressIsHardenedByPolicyAndSetsNoCookie() {
        assertThat(crawl.visits()).allSatisfy(visit -> {
            assertThat(visit.headers().firstValue("content-security-policy"))
                    .as(visit.path())
                    .isPresent();
            assertThat(visit.headers().allValues("set-cookie")).as(visit.path()).isEmpty();
        });
    }

    @Test
    void noTitleStandsTwiceInOneLanguage() {
        Map<String, List<String>> byTitle = crawl.plainPages().stream()
                .filter(page -> !page.path().contains("?"))
                .collect(Collectors.groupingBy(
                        page -> page.document().title(), Collectors.mapping(Crawl.Visit::path, Collectors.toList())));
        assertThat(byTitle.values().stream().filter(paths -> paths.size() > 1)).isEmpty();
    }

    /** On a slow phone connection 60 kB take about a second. */
    @Test
    void aFirstVisitToAnArticleCostsLittle() {
        assertThat(crawl.plainPages().stream()
                        .map(Crawl.Visit::path)
                        .filter(path -> path.startsWith("/articles/"))
                        .filter(path -> Transfer.bytes(site, path) > 60_000))
                .isEmpty();
    }

    private static List<String> markup(Document page, String path) {
        boolean english = path.matches("/en([/?].*)?");
        return Stream.of(
                        wrong(page.select("h1").size() != 1, "not one h1"),
                        wrong(page.select("main#main").size() != 1, "no main#main"),
                        wrong(!page.select("html").attr("lang").equals(english ? "en" : "zh-CN"), "wrong lang"),
                        wrong(!page.select("body > a").first().attr("href").equals("#main"), "skip link not first"),
                        wrong(!page.select("[style], style, script:not([src])").isEmpty(), "inline style or script"),
                        wrong(page.select("img:not([alt])").size() > 0, "image without alt"),
                        wrong(page.select("img:not([width]), img:not([height])").size() > 0, "image without size"),
                        wrong(
                                page.text().contains("{0}") || page.text().contains("${"),
                                "a text that was not filled in"))
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    private static String wrong(boolean wrong, String what) {
        return wrong ? what : "";
    }

    private interface Check {
        List<String> of(Crawl.Visit page);
    }

    private List<String> faults(Check check) {
        return crawl.pages().stream()
                .flatMap(page -> check.of(page).stream().map(fault -> page.path() + " " + fault))
                .toList();
    }

    private static Set<String> ids(Document page) {
        return page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    }

    private static String decoded(String fragment) {
        return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
