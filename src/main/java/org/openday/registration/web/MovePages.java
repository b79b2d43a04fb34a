package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.ManagedRegistration;
import org.openday.registration.MoveLink;
import org.openday.registration.MoveSheet;
import org.openday.registration.web.MovePage.Option;
import org.openday.registration.web.SignUpPage.ErrorLink;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the page on which another session is chosen. */
@Singleton
final class MovePages {

    private final MoveLink link;
    private final OwnPages own;

    MovePages(MoveLink link, OwnPages own) {
        this.link = link;
        this.own = own;
    }

    /** @param fault what is wrong: {@code missing} or the name of a reason; empty: nothing */
    PageView of(String token, String reference, Viewing viewing, String fault) {
        MoveSheet sheet = link.open(token, reference).orElseThrow(NotFound::new);
        Wording words = own.words(viewing);
        String path = "/registrations/" + token;
        String action = path + "/" + reference + "/session";
        String error = fault.isEmpty() ? null : words.text("manage.move.error." + fault);
        MovePage page = page(sheet, viewing.path(path), viewing.path(action), error, words);
        String title = error == null ? page.heading() : words.text("form.error-title", page.heading());
        return PageView.of("registrations/session", action, title, page).asRestricted();
    }

    private static MovePage page(MoveSheet sheet, String url, String action, @Nullable String error, Wording words) {
        ManagedRegistration registration = sheet.registration();
        return new MovePage(
                url,
                action,
                words.text("manage.move.heading", registration.childName()),
                words.period(registration.starts(), registration.ends()),
                error == null ? List.of() : List.of(new ErrorLink("session", error)),
                error,
                sheet.sessions().stream()
                        .map(each -> new Option(each.key(), words.period(each.starts(), each.ends())))
                        .toList());
    }
}
