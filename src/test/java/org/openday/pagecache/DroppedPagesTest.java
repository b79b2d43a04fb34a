package org.openday.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.event.Events;
import org.openday.registration.Purge;
import org.openday.shared.Slug;

/** A change drops the pages that used what changed, at once, and no other. */
class DroppedPagesTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/articles",
            "/articles?page=2",
            "/articles/fraud",
            "/en/articles/fraud",
            "/articles/article-1",
            "/topics/money",
            "/glossary",
            "/pages/about",
            "/events",
            "/events?month=2026-07",
            "/events/camp",
            "/en/events/camp",
            "/search?q=zebra");
    private static final List<String> OF_EVENTS =
            List.of("/", "/events", "/events?month=2026-07", "/events/camp", "/en/events/camp");

    private LivingSite site;

    @BeforeEach
    void start() {
        site = SmallSite.start();
        PAGES.forEach(site::get);
        assertThat(renderedAnew()).as("all are hot").isEmpty();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aTypoInAnArticleDropsTheArticleAlone() {
        save(SmallSite.FRAUD, SmallSite.fraud().saying("不要转账！"));
        assertThat(site.get("/articles/fraud").body()).contains("不要转账！");
        assertThat(renderedAnew()).isSubsetOf("/en/articles/fraud");
    }

    @Test
    void aSummaryDropsTheListsThatShowItToo() {
        save(SmallSite.FRAUD, SmallSite.fraud().with("summary", "另一句话"));
        assertThat(renderedAnew())
                .contains("/", "/articles", "/articles/fraud", "/topics/money")
                .doesNotContain("/articles?page=2", "/articles/article-1", "/glossary", "/pages/about")
                .doesNotContain("/events", "/events?month=2026-07", "/events/camp", "/en/events/camp");
    }

    @Test
    void aPageThatStaysKeepsItsTagWithoutARendering() {
        Map<String, String> before = tags();
        save(SmallSite.FRAUD, SmallSite.fraud().with("summary", "另一句话"));
        long misses = site.misses();
        assertThat(tag("/events/camp")).isEqualTo(before.get("/events/camp"));
        assertThat(tag("/articles?page=2")).isEqualTo(before.get("/articles?page=2"));
        assertThat(site.misses()).isEqualTo(misses);
        assertThat(tag("/articles")).isNotEqualTo(before.get("/articles"));
    }

    @Test
    void aSignUpDropsWhatPrintsThePlaces() {
        signUp();
        assertThat(renderedAnew()).containsExactlyInAnyOrderElementsOf(OF_EVENTS);
        assertThat(site.get("/events/camp").body()).contains("data-free=\"9\"");
    }

    @Test
    void aHouseholdThatIsForgottenIsCountedNoMore() {
        signUp();
        site.clock().set(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(site.get("/events/camp").body()).contains("data-free=\"9\"");
        Purge.run(site.running());
        assertThat(site.get("/events/camp").body())
                .contains("data-free=\"10\"")
                .isEqualTo(site.cold("/events/camp").body());
    }

    @Test
    void aTemplateDropsWhatItMade() {
        String template = site.read("themes/default/templates/events/show.ftlh");
        site.save("themes/front/templates/events/show.ftlh", template + "<!-- new -->");
        site.takeIn();
        assertThat(renderedAnew()).containsExactlyInAnyOrder("/events/camp", "/en/events/camp");
        assertThat(site.get("/events/camp").body()).contains("<!-- new -->");
    }

    @Test
    void aTextDropsThePagesOfItsLanguage() {
        site.save("themes/front/messages_en.properties", "site.name=Another name\n");
        site.takeIn();
        assertThat(renderedAnew()).containsExactlyInAnyOrder("/en/articles/fraud", "/en/events/camp");
    }

    @Test
    void anAssetDropsThePagesThatNameIt() {
        site.save("themes/front/assets/hero.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        site.takeIn();
        assertThat(renderedAnew()).containsExactly("/");
    }

    @Test
    void aSettingDropsThePagesThatLookAtIt() {
        site.save("themes/front/theme.yml", "name: front\nextends: default\nmap: https://map.example/{address}\n");
        site.takeIn();
        assertThat(renderedAnew()).containsExactlyInAnyOrder("/events/camp", "/en/events/camp");
    }

    @Test
    void anEdgeOfTimeDropsOnTimeAndNotBefore() {
        Instant closes = Instant.parse("2026-06-19T16:00:00Z");
        site.clock().set(closes.minusMillis(1));
        PAGES.forEach(site::get);
        assertThat(site.get("/events/camp").body()).contains("data-state=\"open\"");
        assertThat(renderedAnew()).isEmpty();
        site.clock().set(closes);
        assertThat(site.get("/events/camp").body()).contains("data-state=\"closed\"");
    }

    @Test
    void timeAloneDropsNothingElse() {
        site.clock().advance(Duration.ofMinutes(10));
        assertThat(renderedAnew()).isEmpty();
    }

    @Test
    void whatIsPublishedLaterAppearsThenAndFreesItsMissingPage() {
        Instant soon = LivingSite.START.plusSeconds(60);
        save("articles/soon.md", SmallSite.fraud().without("aliases").with("publishAt", soon.toString()));
        assertThat(site.get("/articles/soon").statusCode()).isEqualTo(404);
        site.clock().set(soon);
        assertThat(site.get("/articles/soon").statusCode()).isEqualTo(200);
        assertThat(site.get("/articles").body()).contains("/articles/soon");
    }

    @Test
    void aMissingPageIsDroppedByItsPublication() {
        assertThat(site.get("/articles/new").statusCode()).isEqualTo(404);
        save("articles/new.md", SmallSite.fraud().without("aliases"));
        assertThat(site.get("/articles/new").statusCode()).isEqualTo(200);
    }

    @Test
    void whatAReloadBroughtIsUpForTheVeryNextReader() {
        for (int save = 0; save < 20; save++) {
            save(SmallSite.FRAUD, SmallSite.fraud().with("title", "第" + save + "次"));
            assertThat(site.get("/articles/fraud").body()).contains("第" + save + "次");
            assertThat(site.get("/articles").body()).contains("第" + save + "次");
        }
    }

    @Test
    void aTemplateThatFailsLeavesTheLastGoodPageUpAndItsRepairShowsAtOnce() {
        String good = site.get("/pages/about").body();
        site.save("themes/front/templates/pages/show.ftlh", "${nothing.at.all}");
        site.takeIn();
        assertThat(site.get("/pages/about").body()).isEqualTo(good);
        assertThat(site.cold("/pages/about").statusCode()).isEqualTo(500);
        assertThat(site.cache().tally().failures().sum()).isEqualTo(1);
        site.save("themes/front/templates/pages/show.ftlh", "repaired");
        site.takeIn();
        assertThat(site.get("/pages/about").body()).isEqualTo("repaired");
    }

    private void save(String file, Sheet sheet) {
        site.save("content/" + file, sheet.text());
        site.takeIn();
    }

    private void signUp() {
        String done = new Families(new Chance(1))
                .signUp(site, site.bean(Events.class).find(new Slug("camp")).orElseThrow());
        assertThat(done).endsWith("Received");
    }

    /** Those of the pages that are rendered when they are asked for now. */
    private List<String> renderedAnew() {
        return PAGES.stream().filter(this::isRenderedAnew).toList();
    }

    private boolean isRenderedAnew(String page) {
        long misses = site.misses();
        site.get(page);
        return site.misses() > misses;
    }

    private Map<String, String> tags() {
        return new TreeMap<>(PAGES.stream().collect(Collectors.toMap(Function.identity(), this::tag)));
    }

    private String tag(String page) {
        return site.get(page).headers().firstValue("etag").orElseThrow();
    }
}
