package org.openday.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.article.Articles;
import org.openday.article.SmallSite;
import org.openday.content.ContentDesk;
import org.openday.event.EventWorld;
import org.openday.shared.Language;

class SearchTest {

    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = new SmallSite(folder);
    }

    @Test
    void titlesStandBeforeSummariesBeforeTexts() {
        site.article("in-summary", "summary: 先报警", "publishAt: 2026-11-03")
                .article("in-title", "title: 报警", "publishAt: 2026-11-01")
                .file("articles/in-text.md", "---", "title: 文", "publishAt: 2026-11-04", "---", "马上报警。");
        assertThat(paths("报警")).containsExactly("/articles/in-title", "/articles/in-summary", "/articles/in-text");
    }

    @Test
    void amongEqualsTheNewestStandFirstAndUndatedOnesLast() {
        site.article("old", "title: 证据一", "publishAt: 2026-10-01")
                .article("new", "title: 证据二")
                .file("glossary/evidence.md", "---", "title: 证据", "summary: 能证明事实的材料", "---")
                .file("pages/proof.md", "---", "title: 证据页", "order: 1", "---");
        assertThat(paths("证据")).containsExactly("/articles/new", "/articles/old", "/glossary#evidence", "/pages/proof");
    }

    @Test
    void everyWordMustBeFoundWhereverItStands() {
        site.article("both", "title: 转账", "summary: 报警").article("one", "title: 转账");
        assertThat(paths("报警 转账")).containsExactly("/articles/both");
        assertThat(paths("转账")).hasSize(2);
    }

    @Test
    void widthAndCaseMakeNoDifference() {
        site.article("a", "title: 下载APP之前");
        assertThat(paths("ａｐｐ")).containsExactly("/articles/a");
    }

    @Test
    void whatIsNotPublishedIsNotFound() {
        site.article("later", "title: 报警", "publishAt: 2027-01-01")
                .article("gone", "title: 报警", "expireAt: 2026-11-02");
        assertThat(paths("报警")).isEmpty();
    }

    @Test
    void whatIsPublishedLaterIsFoundFromThenOn() {
        site.article("now", "title: 报警").article("soon", "title: 报警", "publishAt: 2026-11-19T08:00");
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-18T02:00:00Z"));
        Clock clock = ((InstantSource) now::get).withZone(ZoneId.of("Asia/Shanghai"));
        Articles articles = site.articles(clock);
        Search search = search(articles, clock);
        assertThat(search.find(Query.of("报警"), Language.ZH)).hasSize(1);
        now.set(articles.nextEdge());
        assertThat(search.find(Query.of("报警"), Language.ZH))
                .extracting(Found::path)
                .containsExactly("/articles/soon", "/articles/now");
    }

    @Test
    void eventsAreFoundAsTheirReadersSeeThem() {
        event("camp", "小小警官营", "2026-12-05T09:00", "2026-12-05T16:00");
        site.file("events/camp.en.md", "---", "title: Young officers", "place: Hall", "---", "Wear a vest.");
        assertThat(find("警官营", Language.ZH)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.EVENT);
            assertThat(found.path()).isEqualTo("/events/camp");
        });
        assertThat(find("vest", Language.EN)).extracting(Found::lang).containsOnlyNulls();
    }

    @Test
    void eventsThatAreOverComeAfterEverythingElse() {
        event("running", "开放日", "2026-11-17T09:00", "2026-11-18T10:01");
        event("later", "开放日", "2027-03-01T09:00", "2027-03-01T12:00");
        event("soon", "开放日", "2026-11-20T09:00", "2026-11-20T12:00");
        event("over", "开放日", "2026-11-18T09:00", "2026-11-18T10:00");
        site.article("a", "title: 文", "summary: 开放日");
        assertThat(paths("开放日"))
                .containsExactly("/events/running", "/events/soon", "/events/later", "/articles/a", "/events/over");
    }

    @Test
    void readersFindWhatTheyWouldBeShown() {
        site.article("a", "title: 报警").file("articles/a.en.md", "---", "title: Call the police", "---");
        site.article("b", "title: 报警须知");
        assertThat(find("police", Language.EN))
                .singleElement()
                .satisfies(found -> assertThat(found.lang()).isNull());
        assertThat(find("报警", Language.EN))
                .singleElement()
                .satisfies(found -> assertThat(found.lang()).isEqualTo("zh-CN"));
        assertThat(find("police", Language.ZH)).isEmpty();
    }

    @Test
    void anEmptyQueryFindsNothingAndAnyOtherAtMostFifty() {
        IntStream.range(0, 60).forEach(i -> site.article("a" + i));
        assertThat(find(" ", Language.ZH)).isEmpty();
        assertThat(find("正文", Language.ZH)).hasSize(50);
    }

    private void event(String slug, String title, String starts, String ends) {
        site.file("events/" + slug + ".md", EventWorld.event(title, "event", starts, ends));
    }

    private List<String> paths(String query) {
        return find(query, Language.ZH).stream().map(Found::path).toList();
    }

    private List<Found> find(String query, Language reader) {
        return search(site.articles(), ContentDesk.CLOCK).find(Query.of(query), reader);
    }

    private Search search(Articles articles, Clock clock) {
        return new Search(articles, site.glossary(), site.pages(), EventWorld.events(new ContentDesk(folder)), clock);
    }
}
