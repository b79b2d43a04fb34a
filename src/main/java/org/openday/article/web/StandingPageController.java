package org.openday.article.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Objects;
import org.openday.article.PageMatter;
import org.openday.article.Piece;
import org.openday.article.Shelf;
import org.openday.content.ContentItem;
import org.openday.shared.Slug;
import org.openday.web.ForEveryone;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** Shows the standing pages, such as the privacy notice. */
@Controller("/pages")
@ExecuteOn(TaskExecutors.BLOCKING)
final class StandingPageController {

    private final Shelf<PageMatter> shelf;
    private final Pages pages;

    StandingPageController(Shelf<PageMatter> shelf, Pages pages) {
        this.shelf = shelf;
        this.pages = pages;
    }

    @ForEveryone
    @Get("/{slug}")
    HttpResponse<?> show(String slug, Viewing viewing) {
        Piece<PageMatter> piece = Slug.of(slug).flatMap(shelf::find).orElseThrow(NotFound::new);
        return pages.show(view(piece, viewing), viewing);
    }

    static PageView view(Piece<PageMatter> piece, Viewing viewing) {
        StandingPage page = page(piece, viewing);
        return PageView.of("pages/show", piece.path(), page.title(), page).describedAs(page.summary());
    }

    private static StandingPage page(Piece<PageMatter> piece, Viewing viewing) {
        ContentItem<PageMatter> shown = piece.in(viewing.language());
        return new StandingPage(
                shown.matter().title(),
                piece.foreignTag(viewing.language()),
                Objects.requireNonNullElse(shown.matter().summary(), ""),
                shown.html(viewing.base()));
    }
}
