package org.openday.publishing.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import org.openday.account.Desk;
import org.openday.account.Staff;
import org.openday.publishing.Edition;
import org.openday.publishing.Editions;
import org.openday.publishing.Ruling;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Viewing;

/** What the pages about an edition answer with. */
@Singleton
final class Answers {

    private final Editions editions;
    private final Headings headings;
    private final Desk desk;

    Answers(Editions editions, Headings headings, Desk desk) {
        this.editions = editions;
        this.headings = headings;
        this.desk = desk;
    }

    Edition edition(long id) {
        return editions.find(id).orElseThrow(NotFound::new);
    }

    /** For somebody who may see it: to who only runs events other texts are not there. */
    Edition edition(long id, Staff staff) {
        return editions.find(id)
                .filter(edition -> edition.kind().isSeenBy(staff))
                .orElseThrow(NotFound::new);
    }

    /** For somebody who may write it. */
    Edition written(long id, Staff staff) {
        return editions.find(id)
                .filter(edition -> edition.kind().isWrittenBy(staff))
                .orElseThrow(NotFound::new);
    }

    /** Back to a page of the edition, which says what was done. */
    HttpResponse<?> done(long edition, String below, String done, Viewing viewing) {
        String path = viewing.path("/staff/editions/" + edition + below + "?done=" + done);
        return HttpResponse.seeOther(URI.create(path));
    }

    HttpResponse<?> to(String path, Viewing viewing) {
        return HttpResponse.seeOther(URI.create(viewing.path(path)));
    }

    /** A page of the edition; 409 when something stood in the way, 422 when something has to be typed. */
    HttpResponse<?> page(
            Edition edition, String template, String below, Record page, Ruling ruling, Staff staff, Viewing viewing) {
        return desk.show(
                PageView.of(
                                "staff/publishing/" + template,
                                Headings.path(edition, below),
                                headings.title(edition),
                                page)
                        .withStatus(status(ruling)),
                staff,
                viewing);
    }

    private static HttpStatus status(Ruling ruling) {
        return switch (ruling) {
            case DONE -> HttpStatus.OK;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case NO_REASON, BROKEN, UNCORRECTED, PHOTO_CONSENTS, OVERBOOKED -> HttpStatus.UNPROCESSABLE_ENTITY;
            default -> HttpStatus.CONFLICT;
        };
    }
}
