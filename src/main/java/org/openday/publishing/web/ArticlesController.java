package org.openday.publishing.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Edition;
import org.openday.web.NotFound;
import org.openday.web.Viewing;

/** The board, the list of all texts, and where the work on one begins. */
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ArticlesController {

    private final Beginnings beginnings;
    private final ListPages pages;
    private final Answers answers;

    ArticlesController(Beginnings beginnings, ListPages pages, Answers answers) {
        this.beginnings = beginnings;
        this.pages = pages;
        this.answers = answers;
    }

    @Get("/board")
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR})
    HttpResponse<?> board(Staff staff, Viewing viewing) {
        return pages.board(staff, viewing);
    }

    @Get("/articles")
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR})
    HttpResponse<?> list(
            @QueryValue(defaultValue = "") String state,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(defaultValue = "") String language,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "1") int page,
            Staff staff,
            Viewing viewing) {
        return pages.list(new ListFilter(state, kind, language, q), page, staff, viewing);
    }

    @Get("/articles/new")
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> fresh(@QueryValue(defaultValue = "") String kind, Staff staff, Viewing viewing) {
        return pages.fresh(new Typed(Map.of("kind", List.of(kind))), Map.of(), staff, viewing);
    }

    @Post("/articles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> begin(@Body String body, Staff staff, Viewing viewing) {
        Typed typed = Typed.of(body);
        Map<String, String> wrong = beginnings.wrongIn(typed, staff);
        if (!wrong.isEmpty()) {
            return pages.fresh(typed, wrong, staff, viewing);
        }
        Optional<Edition> begun = beginnings.begin(typed, staff);
        return begun.isPresent()
                ? answers.to(Headings.path(begun.get(), ""), viewing)
                : pages.fresh(typed, Map.of("slug", "taken"), staff, viewing);
    }

    /** The edition of a published text that is worked on, begun if there is none. */
    @Post("/editions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.PUBLISHER})
    HttpResponse<?> open(@Body String body, Staff staff, Viewing viewing) {
        Edition edition = beginnings.open(Typed.of(body), staff).orElseThrow(NotFound::new);
        return answers.to(Headings.path(edition, edition.kind().isWrittenBy(staff) ? "" : "/publication"), viewing);
    }
}
