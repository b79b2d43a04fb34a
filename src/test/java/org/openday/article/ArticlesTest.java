package org.openday.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.content.ContentDesk;
import org.openday.shared.Language;
import org.openday.shared.Slug;

class ArticlesTest {

    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = new SmallSite(folder);
    }

    @Test
    void anArticleAppearsAtTheVeryInstantOfItsPublication() {
        site.article("a", "publishAt: 2026-11-18T10:00:00+08:00");
        assertThat(slugs(site.articlesAt("2026-11-18T01:59:59.999999999Z").newest()))
                .isEmpty();
        assertThat(slugs(site.articlesAt("2026-11-18T02:00:00Z").newest())).containsExactly("a");
    }

    @Test
    void anArticleIsGoneAtTheVeryInstantOfItsExpiry() {
        site.article("a", "expireAt: 2026-11-18T10:00:00+08:00");
        assertThat(site.articlesAt("2026-11-18T01:59:59.999999999Z").find(slug("a")))
                .isPresent();
        assertThat(site.articlesAt("2026-11-18T02:00:00Z").find(slug("a"))).isEmpty();
    }

    @Test
    void theSameCatalogueAnswersUntilTheNextEdgeAndAnotherAfterIt() {
        site.article("now").article("soon", "publishAt: 2026-11-19T08:00");
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-18T02:00:00Z"));
        Articles articles = site.articles(((InstantSource) now::get).withZone(ContentDesk.ZONE));
        List<?> before = articles.newest();
        assertThat(articles.nextEdge()).isEqualTo("2026-11-19T00:00:00Z");
        now.set(articles.nextEdge().minusNanos(1));
        assertThat(articles.newest()).isSameAs(before);
        now.set(articles.nextEdge());
        assertThat(slugs(articles.newest())).containsExactly("soon", "now");
        assertThat(articles.nextEdge()).isEqualTo(Instant.MAX);
    }

    @Test
    void aClockSetBackTakesBackWhatItHadShown() {
        site.article("a", "publishAt: 2026-11-18T10:00:00+08:00");
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-18T02:00:00Z"));
        Clock clock = ((InstantSource) now::get).withZone(ContentDesk.ZONE);
        Articles articles = site.articles(clock);
        assertThat(articles.newest()).hasSize(1);
        now.set(now.get().minusNanos(1));
        assertThat(articles.newest()).isEmpty();
    }

    @Test
    void theNewestStandFirstAndEquallyNewOnesByTheirSlugs() {
        site.article("b").article("a").article("old", "publishAt: 2026-10-01").article("new", "publishAt: 2026-11-17");
        assertThat(slugs(site.articles().newest())).containsExactly("new", "a", "b", "old");
    }

    @Test
    void aTopicHasItsPublishedArticlesEachOnce() {
        site.article("a", "topics: [home, home]")
                .article("b", "topics: [fraud, home]", "publishAt: 2026-11-02")
                .article("later", "topics: [home]", "publishAt: 2027-01-01");
        assertThat(slugs(site.articles().about(slug("home")))).containsExactly("b", "a");
        assertThat(site.articles().topics()).containsExactly(slug("fraud"), slug("home"));
    }

    @Test
    void aSeriesIsReadInTheOrderOfItsPublication() {
        site.article("two", "series: s", "publishAt: 2026-11-02")
                .article("one", "series: s")
                .article("three", "series: s", "publishAt: 2026-11-03")
                .article("four", "series: s", "publishAt: 2027-01-01");
        assertThat(slugs(site.articles().inSeries(slug("s")))).containsExactly("one", "two", "three");
    }

    @Test
    void aFormerSlugLeadsToThePresentOneWhileTheArticleIsPublished() {
        site.article("a", "aliases: [old-a]").article("gone", "aliases: [old-gone]", "expireAt: 2026-11-02");
        assertThat(site.articles().current(slug("old-a"))).contains(slug("a"));
        assertThat(site.articles().current(slug("old-gone"))).isEmpty();
        assertThat(site.articles().current(slug("a"))).isEmpty();
    }

    @Test
    void theEnglishVersionIsForEnglishReadersAndTheChineseForAllWhenThereIsNone() {
        site.article("a", "title: 甲")
                .file("articles/a.en.md", "---", "title: A", "---")
                .article("b", "title: 乙");
        Piece<ArticleMatter> both = site.articles().find(slug("a")).orElseThrow();
        Piece<ArticleMatter> chinese = site.articles().find(slug("b")).orElseThrow();
        assertThat(both.in(Language.EN).matter().title()).isEqualTo("A");
        assertThat(both.in(Language.ZH).matter().title()).isEqualTo("甲");
        assertThat(both.foreignTag(Language.EN)).isNull();
        assertThat(chinese.in(Language.EN).matter().title()).isEqualTo("乙");
        assertThat(chinese.foreignTag(Language.EN)).isEqualTo("zh-CN");
    }

    @Test
    void anArticleOnlyInEnglishIsShownToChineseReadersAsEnglish() {
        site.file("articles/a.en.md", "---", "title: A", "publishAt: 2026-11-01", "---");
        Piece<ArticleMatter> english = site.articles().find(slug("a")).orElseThrow();
        assertThat(english.foreignTag(Language.ZH)).isEqualTo("en");
        assertThat(english.foreignTag(Language.EN)).isNull();
    }

    private static List<String> slugs(List<Piece<ArticleMatter>> articles) {
        return articles.stream().map(article -> article.slug().value()).toList();
    }

    private static Slug slug(String text) {
        return new Slug(text);
    }
}
