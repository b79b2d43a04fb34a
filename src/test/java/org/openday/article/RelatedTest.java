package org.openday.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.shared.Slug;

class RelatedTest {

    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = new SmallSite(folder);
    }

    @Test
    void aRareSharedTopicCountsForMoreThanACommonOne() {
        site.article("this", "topics: [common, rare]")
                .article("rare", "topics: [rare]", "publishAt: 2026-10-01")
                .article("common", "topics: [common]", "publishAt: 2026-11-10")
                .article("other", "topics: [common]", "publishAt: 2026-11-09");
        assertThat(related()).containsExactly("rare", "common", "other");
    }

    @Test
    void twoSharedTopicsCountForMoreThanOneOfThem() {
        site.article("this", "topics: [one, two]")
                .article("both", "topics: [two, one]", "publishAt: 2026-10-01")
                .article("single", "topics: [one]")
                .article("alone", "topics: [two]");
        assertThat(related()).startsWith("both");
    }

    @Test
    void ofEquallyNearOnesTheNewestStandFirst() {
        site.article("this", "topics: [one, two]")
                .article("old", "topics: [one, two]", "publishAt: 2026-10-01")
                .article("new", "topics: [two, one]", "publishAt: 2026-11-10")
                .article("middle", "topics: [one, two]");
        assertThat(related()).containsExactly("new", "middle", "old");
    }

    @Test
    void thereAreAtMostFourAndNeverTheArticleItself() {
        site.article("this", "topics: [one]");
        List.of("a", "b", "c", "d", "e").forEach(slug -> site.article(slug, "topics: [one]"));
        assertThat(related()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void whatSharesNoTopicOrIsNotPublishedIsNotRelated() {
        site.article("this", "topics: [one]")
                .article("stranger", "topics: [two]")
                .article("later", "topics: [one]", "publishAt: 2027-01-01");
        assertThat(related()).isEmpty();
    }

    private List<String> related() {
        Articles articles = site.articles();
        return articles.related(articles.find(new Slug("this")).orElseThrow()).stream()
                .map(article -> article.slug().value())
                .toList();
    }
}
