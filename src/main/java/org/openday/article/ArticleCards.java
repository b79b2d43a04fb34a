package org.openday.article;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentItem;
import org.openday.shared.Dependencies;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** Writes articles as cards for lists. */
@Singleton
public final class ArticleCards {

    private final Articles articles;
    private final Topics topics;
    private final Tags tags;
    private final Pages pages;

    ArticleCards(Articles articles, Topics topics, Tags tags, Pages pages) {
        this.articles = articles;
        this.topics = topics;
        this.tags = tags;
        this.pages = pages;
    }

    /** The newest published articles, at most {@code count}. */
    public List<ArticleCard> newest(Viewing viewing, int count) {
        return Dependencies.answer(
                "articles:newest/" + count + viewing.base(),
                () -> of(articles.newest().stream().limit(count).toList(), viewing));
    }

    public List<ArticleCard> of(List<Piece<ArticleMatter>> articles, Viewing viewing) {
        return articles.stream().map(article -> of(article, viewing)).toList();
    }

    public ArticleCard of(Piece<ArticleMatter> article, Viewing viewing) {
        ContentItem<ArticleMatter> shown = article.in(viewing.language());
        return new ArticleCard(
                shown.matter().title(),
                article.path(),
                Objects.requireNonNullElse(shown.matter().summary(), ""),
                Moment.of(article.matter().publishAt(), pages.wording(viewing)),
                tags.topics(article.matter().topics(), viewing.language()),
                pictureOrTopic(article, shown.matter()),
                article.foreignTag(viewing.language()));
    }

    /** The picture of its topic stands in for one of its own, as decoration. */
    private @Nullable Picture pictureOrTopic(Piece<ArticleMatter> article, ArticleMatter shown) {
        Picture own = picture(article, shown);
        return own != null
                ? own
                : article.matter().topics().stream()
                        .flatMap(slug -> topics.find(slug).stream())
                        .findFirst()
                        .map(topic -> Picture.of(topic.main(), topic.matter().image(), ""))
                        .orElse(null);
    }

    /** The cover of an article, described as the version that is shown describes it. */
    public static @Nullable Picture picture(Piece<ArticleMatter> article, ArticleMatter shown) {
        return Picture.of(article.main(), article.matter().image(), shown.imageAlt());
    }
}
