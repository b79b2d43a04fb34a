package org.openday.drawing.web;

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
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.registration.Ballots;
import org.openday.registration.SeedAnswer;
import org.openday.registration.SeedAnswer.Drawn;
import org.openday.registration.SeedAnswer.Noted;
import org.openday.shared.Slug;
import org.openday.web.FormFields;
import org.openday.web.NotFound;
import org.openday.web.Viewing;

/** Takes the randomness of a ballot from one account and then from another. */
@Controller(DrawingPages.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DrawingController {

    private static final int LONGEST = 500;

    private final Ballots ballots;
    private final DrawingPages pages;

    DrawingController(Ballots ballots, DrawingPages pages) {
        this.ballots = ballots;
        this.pages = pages;
    }

    @Get
    @Allowed(Role.ORGANISER)
    HttpResponse<?> list(Staff staff, @Nullable @QueryValue String done, Viewing viewing) {
        return pages.list(staff, done, viewing);
    }

    @Post("/{event}/seed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.ORGANISER)
    HttpResponse<?> type(Staff staff, String event, @Body String body, Viewing viewing) {
        Slug slug = Slug.of(event).orElseThrow(NotFound::new);
        String text = FormFields.of(body).getOrDefault("seed", List.of("")).getFirst();
        if (isNone(text)) {
            return pages.refused(staff, slug, text, "none", viewing);
        }
        return switch (ballots.seedAtDesk(slug, text, staff.name())) {
            case Noted _ -> done("noted", viewing);
            case Drawn _ -> done("drawn", viewing);
            case SeedAnswer.AlreadyDrawn _ -> done("already", viewing);
            case SeedAnswer.Differs _ -> pages.refused(staff, slug, text, "differs", viewing);
            case SeedAnswer.TooEarly _ -> pages.refused(staff, slug, text, "early", viewing);
            case SeedAnswer.NotFrozen _ -> throw new NotFound();
        };
    }

    /** Signs nobody sees are no text. */
    private static boolean isNone(String text) {
        return text.length() > LONGEST
                || text.replaceAll("[\\s\\p{Z}\\p{C}]", "").isEmpty();
    }

    private static HttpResponse<?> done(String what, Viewing viewing) {
        return HttpResponse.seeOther(URI.create(viewing.path(DrawingPages.PATH + "?done=" + what)));
    }
}
