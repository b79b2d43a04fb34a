package org.openday.registration.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.openday.registration.LostLinks;
import org.openday.registration.ProofOfWork;
import org.openday.registration.question.Typed;
import org.openday.registration.web.SignUpPage.ErrorLink;
import org.openday.registration.web.SignUpPage.Field;
import org.openday.web.FormFields;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Helps those who have lost the link to their own page, and says goodbye to those who have none any more. Whether a contact
 * is known can be read neither off the answer nor off the time it takes: the answer does not wait for the work.
 */
@Controller("/registrations")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LostController {

    private static final Logger LOG = LoggerFactory.getLogger(LostController.class);

    private final LostLinks links;
    private final OwnPages own;
    private final Turnstile turnstile;
    private final ProofOfWork proof;
    private final ExecutorService later;

    LostController(
            LostLinks links,
            OwnPages own,
            Turnstile turnstile,
            ProofOfWork proof,
            @Named(TaskExecutors.BLOCKING) ExecutorService later) {
        this.links = links;
        this.own = own;
        this.turnstile = turnstile;
        this.proof = proof;
        this.later = later;
    }

    @Get("/lost")
    HttpResponse<?> form(Viewing viewing) {
        return own.show(page("", null, false, viewing), viewing);
    }

    @Post("/lost")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, @Body String body, Viewing viewing) {
        Map<String, List<String>> fields = FormFields.of(body);
        String contact = Typed.plain(FormText.of(fields, "contact"));
        if (!Typed.isPhone(contact) && !Typed.isEmail(contact)) {
            return own.show(
                    page(contact, "manage.lost.error", false, viewing).withStatus(HttpStatus.UNPROCESSABLE_ENTITY),
                    viewing);
        }
        String mark = links.mark(contact);
        Duration unproven = turnstile.unproven(request, fields, "lost link " + mark);
        if (unproven.isPositive()) {
            return own.busy(page(contact, "manage.lost.unproven", false, viewing), unproven, viewing);
        }
        Duration wait = turnstile.lostLink(request, mark);
        return wait.isPositive()
                ? own.busy(page(contact, "manage.lost.too-many", false, viewing), wait, viewing)
                : sent(mark, viewing);
    }

    private HttpResponse<?> sent(String mark, Viewing viewing) {
        later.execute(() -> send(mark));
        return own.show(page("", null, true, viewing), viewing);
    }

    private void send(String mark) {
        try {
            links.send(mark);
        } catch (RuntimeException e) {
            LOG.warn("Lost links could not be sent again: {}", e.getClass().getSimpleName());
        }
    }

    @Get("/deleted")
    HttpResponse<?> deleted(Viewing viewing) {
        DonePage page = new DonePage(viewing.path("/"), own.words(viewing).text("manage.deleted.heading"));
        return own.show(
                PageView.of("registrations/deleted", "/registrations/deleted", page.heading(), page)
                        .asRestricted(),
                viewing);
    }

    private PageView page(String contact, @Nullable String fault, boolean sent, Viewing viewing) {
        Wording words = own.words(viewing);
        String error = fault == null ? null : words.text(fault);
        String heading = words.text(sent ? "manage.lost.sent" : "manage.lost.heading");
        LostPage page = new LostPage(
                viewing.path("/registrations/lost"),
                heading,
                sent,
                error == null ? List.of() : List.of(new ErrorLink("contact", error)),
                new Field("contact", "contact", contact, error),
                sent ? null : proof.challenge());
        String title = error == null ? heading : words.text("form.error-title", heading);
        return PageView.of("registrations/lost", "/registrations/lost", title, page)
                .asRestricted();
    }
}
