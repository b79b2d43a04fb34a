package org.openday.article.web;

import jakarta.inject.Singleton;
import org.openday.article.ArticleCards;
import org.openday.article.ArticleMatter;
import org.openday.article.Articles;
import org.openday.article.Piece;
import org.openday.article.Tags;
import org.openday.article.Topics;
import org.openday.shared.Dependencies;
import org.openday.shared.Page;
import org.openday.web.PageView;
import org.openday.web.Pager;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the pages of the list of all articles. */
@Singleton
final class ArticleLists {

    private static final String PATH = "/articles";

    private final Articles articles;
    private final Topics topics;
    private final ArticleCards cards;
    private final Tags tags;
    private final Pages pages;

    ArticleLists(Articles articles, Topics topics, ArticleCards cards, Tags tags, Pages pages) {
        this.articles = articles;
        this.topics = topics;
        this.cards = cards;
        this.tags = tags;
        this.pages = pages;
    }

    PageView articles(PageNumber number, Viewing viewing) {
        return Dependencies.answer("articles:page/" + number.value() + viewing.base(), () -> page(number, viewing));
    }

    private PageView page(PageNumber number, Viewing viewing) {
        Page<Piece<ArticleMatter>> page = number.in(articles.newest());
        Wording wording = pages.wording(viewing);
        String title = numbered(wording.text("articles.list.heading"), page, wording);
        return PageView.of("articles/list", Pager.path(PATH, page.number()), title, list(title, page, viewing))
                .describedAs(wording.text("articles.list.lead"));
    }

    private ArticleList list(String title, Page<Piece<ArticleMatter>> page, Viewing viewing) {
        return new ArticleList(
                title,
                tags.topics(topics.inUse(), viewing.language()),
                cards.of(page.items(), viewing),
                Pager.of(page, PATH, viewing));
    }

    /** The title of a page of a list; from the second on it says which. */
    static String numbered(String title, Page<?> page, Wording wording) {
        return page.number() == 1 ? title : wording.text("articles.numbered", title, page.number());
    }
}
