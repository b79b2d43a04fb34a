package org.openday.article.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.article.ArticleCards;
import org.openday.article.ArticleMatter;
import org.openday.article.Articles;
import org.openday.article.Piece;
import org.openday.article.Tag;
import org.openday.article.Tags;
import org.openday.article.TopicCards;
import org.openday.article.TopicMatter;
import org.openday.article.Topics;
import org.openday.markdown.SafeHtml;
import org.openday.shared.Dependencies;
import org.openday.shared.Page;
import org.openday.shared.Slug;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Pager;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** Writes the pages of a topic. */
@Singleton
final class TopicPages {

    private final Topics topics;
    private final Articles articles;
    private final ArticleCards cards;
    private final Pages pages;

    TopicPages(Topics topics, Articles articles, ArticleCards cards, Pages pages) {
        this.topics = topics;
        this.articles = articles;
        this.cards = cards;
        this.pages = pages;
    }

    /** @throws NotFound when the topic has neither a file nor an article */
    PageView of(Slug slug, PageNumber number, Viewing viewing) {
        return Dependencies.answer(
                "topics:page/" + slug + "/" + number.value() + viewing.base(), () -> page(slug, number, viewing));
    }

    private PageView page(Slug slug, PageNumber number, Viewing viewing) {
        Piece<TopicMatter> topic = topics.find(slug).orElse(null);
        List<Piece<ArticleMatter>> about = articles.about(slug);
        if (topic == null && about.isEmpty()) {
            throw new NotFound();
        }
        return view(topic, Tags.of(topic, slug, "/topics/" + slug, viewing.language()), number.in(about), viewing);
    }

    private PageView view(
            @Nullable Piece<TopicMatter> topic, Tag tag, Page<Piece<ArticleMatter>> about, Viewing viewing) {
        String title = ArticleLists.numbered(tag.label(), about, pages.wording(viewing));
        String summary =
                topic == null ? "" : TopicCards.of(topic, viewing.language()).summary();
        TopicPage page = new TopicPage(
                tag.label(),
                tag.lang(),
                summary,
                topic != null && about.number() == 1 ? intro(topic, viewing) : null,
                cards.of(about.items(), viewing),
                Pager.of(about, tag.path(), viewing));
        return PageView.of("articles/topic", Pager.path(tag.path(), about.number()), title, page)
                .describedAs(summary);
    }

    private static SafeHtml intro(Piece<TopicMatter> topic, Viewing viewing) {
        return topic.in(viewing.language()).html(viewing.base());
    }
}
