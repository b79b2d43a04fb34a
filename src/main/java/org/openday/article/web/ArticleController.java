package org.openday.article.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Objects;
import java.util.Optional;
import org.openday.article.ArticleMatter;
import org.openday.article.Articles;
import org.openday.article.Piece;
import org.openday.shared.Slug;
import org.openday.web.ForEveryone;
import org.openday.web.NotFound;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** Shows the articles. */
@Controller("/articles")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ArticleController {

    private final Articles articles;
    private final ArticleLists lists;
    private final ArticlePages articlePages;
    private final Departures departures;
    private final Pages pages;

    ArticleController(
            Articles articles, ArticleLists lists, ArticlePages articlePages, Departures departures, Pages pages) {
        this.articles = articles;
        this.lists = lists;
        this.articlePages = articlePages;
        this.departures = departures;
        this.pages = pages;
    }

    @ForEveryone
    @Get
    HttpResponse<?> list(@QueryValue(defaultValue = "1") String page, Viewing viewing) {
        return pages.show(lists.articles(PageNumber.of(page), viewing), viewing);
    }

    @ForEveryone
    @Get("/{slug}")
    HttpResponse<?> show(String slug, Viewing viewing) {
        Slug asked = Slug.of(slug).orElseThrow(NotFound::new);
        Optional<Piece<ArticleMatter>> article = articles.find(asked);
        return article.isPresent() ? show(article.get(), viewing) : goneOrMoved(asked, viewing);
    }

    private HttpResponse<?> goneOrMoved(Slug asked, Viewing viewing) {
        Optional<Piece<ArticleMatter>> withdrawn = articles.withdrawn(asked);
        return withdrawn.isPresent() ? gone(withdrawn.get(), viewing) : moved(asked, viewing);
    }

    private HttpResponse<?> gone(Piece<ArticleMatter> article, Viewing viewing) {
        ArticleMatter shown = article.in(viewing.language()).matter();
        String sentence = Objects.requireNonNullElse(shown.withdrawn(), "");
        return departures.gone("articles", article.path(), shown.title(), sentence, "/articles", viewing);
    }

    private HttpResponse<?> show(Piece<ArticleMatter> article, Viewing viewing) {
        ArticlePage page = articlePages.of(article, viewing);
        return pages.show(ArticlePages.view(article.path(), page), viewing);
    }

    private HttpResponse<?> moved(Slug alias, Viewing viewing) {
        Slug current = articles.current(alias).orElseThrow(NotFound::new);
        return departures.moved("/articles/" + current, viewing);
    }
}
