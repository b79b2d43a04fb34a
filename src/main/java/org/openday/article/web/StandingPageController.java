package org.openday.article.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Objects;
import java.util.Optional;
import org.openday.article.PageMatter;
import org.openday.article.Piece;
import org.openday.article.StandingPages;
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

    private final StandingPages standing;
    private final Departures departures;
    private final Pages pages;

    StandingPageController(StandingPages standing, Departures departures, Pages pages) {
        this.standing = standing;
        this.departures = departures;
        this.pages = pages;
    }

    @ForEveryone
    @Get("/{slug}")
    HttpResponse<?> show(String slug, Viewing viewing) {
        Slug asked = Slug.of(slug).orElseThrow(NotFound::new);
        Optional<Piece<PageMatter>> piece = standing.find(asked);
        return piece.isPresent() ? pages.show(view(piece.get(), viewing), viewing) : goneOrMoved(asked, viewing);
    }

    private HttpResponse<?> goneOrMoved(Slug asked, Viewing viewing) {
        Optional<Piece<PageMatter>> withdrawn = standing.withdrawn(asked);
        return withdrawn.isPresent() ? gone(withdrawn.get(), viewing) : moved(asked, viewing);
    }

    private HttpResponse<?> gone(Piece<PageMatter> piece, Viewing viewing) {
        PageMatter shown = piece.in(viewing.language()).matter();
        String sentence = Objects.requireNonNullElse(shown.withdrawn(), "");
        return departures.gone("pages", piece.path(), shown.title(), sentence, "/", viewing);
    }

    private HttpResponse<?> moved(Slug alias, Viewing viewing) {
        return departures.moved("/pages/" + standing.current(alias).orElseThrow(NotFound::new), viewing);
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
