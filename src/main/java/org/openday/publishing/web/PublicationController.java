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
import java.util.Map;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Addressing;
import org.openday.publishing.Edition;
import org.openday.publishing.Publications.Ordered;
import org.openday.publishing.Ruling;
import org.openday.shared.Slug;
import org.openday.web.Viewing;

/** Where texts are put on the site, given another address and taken off. */
@Controller("/staff/editions/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PublicationController {

    private static final String HERE = "/publication";

    private final Ordering ordering;
    private final Addressing addressing;
    private final PublicationPages pages;
    private final Answers answers;

    PublicationController(Ordering ordering, Addressing addressing, PublicationPages pages, Answers answers) {
        this.ordering = ordering;
        this.addressing = addressing;
        this.pages = pages;
        this.answers = answers;
    }

    @Get(HERE)
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR})
    HttpResponse<?> show(long id, @QueryValue(defaultValue = "") String done, Staff staff, Viewing viewing) {
        Edition edition = answers.edition(id, staff);
        PublicationPage page = pages.of(edition, done, Ruling.DONE, new Typed(Map.of()), staff, viewing);
        return answers.page(edition, "publication", HERE, page, Ruling.DONE, staff, viewing);
    }

    @Post(HERE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.PUBLISHER)
    HttpResponse<?> publish(long id, @Body String body, Staff staff, Viewing viewing) {
        Typed typed = Typed.of(body);
        answers.edition(id);
        Ordered ordered = ordering.publish(staff, id, typed);
        return answer(id, ordered.ruling(), Ordering.done(ordered), typed, staff, viewing);
    }

    @Post("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.PUBLISHER)
    HttpResponse<?> withdraw(long id, @Body String body, Staff staff, Viewing viewing) {
        Typed typed = Typed.of(body);
        Ordered ordered = ordering.withdraw(staff, answers.edition(id), typed.text("sentence"));
        return answer(id, ordered.ruling(), "withdrawn", typed, staff, viewing);
    }

    @Post("/address")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.PUBLISHER})
    HttpResponse<?> move(long id, @Body String body, Staff staff, Viewing viewing) {
        Typed typed = Typed.of(body);
        answers.edition(id, staff);
        Ruling ruling = Slug.of(typed.text("slug").strip())
                .map(slug -> addressing.move(staff, id, slug))
                .orElse(Ruling.NO_REASON);
        return answer(id, ruling, "moved", typed, staff, viewing);
    }

    private HttpResponse<?> answer(long id, Ruling ruling, String done, Typed typed, Staff staff, Viewing viewing) {
        if (ruling == Ruling.DONE) {
            return answers.done(id, HERE, done, viewing);
        }
        Edition edition = answers.edition(id);
        PublicationPage page = pages.of(edition, "", ruling, typed, staff, viewing);
        return answers.page(edition, "publication", HERE, page, ruling, staff, viewing);
    }
}
