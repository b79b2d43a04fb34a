package org.openday.publishing.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.DraftLinks;
import org.openday.publishing.DraftLinks.Shared;
import org.openday.publishing.Edition;
import org.openday.publishing.Ruling;
import org.openday.web.Viewing;

/** Where links to a draft are made and revoked. */
@Controller("/staff/editions/{id}/links")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LinksController {

    private static final String HERE = "/links";

    private final DraftLinks links;
    private final LinksPages pages;
    private final Answers answers;

    LinksController(DraftLinks links, LinksPages pages, Answers answers) {
        this.links = links;
        this.pages = pages;
        this.answers = answers;
    }

    @Get
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR})
    HttpResponse<?> show(long id, @QueryValue(defaultValue = "") String done, Staff staff, Viewing viewing) {
        Edition edition = answers.edition(id, staff);
        return page(edition, pages.of(edition, done, staff, viewing), Ruling.DONE, staff, viewing);
    }

    /** Answers with the page itself: the link is shown this once and can be read nowhere afterwards. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.PUBLISHER})
    HttpResponse<?> share(
            long id, @Body String body, @Header(HttpHeaders.HOST) String host, Staff staff, Viewing viewing) {
        Typed typed = Typed.of(body);
        Edition edition = answers.edition(id);
        Shared shared = links.share(staff, id, typed.number("days"));
        LinksPage page = shared.ruling() == Ruling.DONE
                ? pages.shared(edition, shared.token(), host, staff, viewing)
                : pages.refused(edition, typed, shared.ruling(), staff, viewing);
        return page(edition, page, shared.ruling(), staff, viewing);
    }

    @Post("/{link}/revoked")
    @Consumes(MediaType.ALL)
    @Allowed({Role.AUTHOR, Role.PUBLISHER})
    HttpResponse<?> revoke(long id, long link, Staff staff, Viewing viewing) {
        answers.edition(id);
        links.revoke(staff, id, link);
        return answers.done(id, HERE, "link-revoked", viewing);
    }

    private HttpResponse<?> page(Edition edition, LinksPage page, Ruling ruling, Staff staff, Viewing viewing) {
        return answers.page(edition, "links", HERE, page, ruling, staff, viewing);
    }
}
