package org.openday.account.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Makes the page of the sign-in; a password is never sent back. */
@Singleton
final class SignInPages {

    private final Pages pages;

    SignInPages(Pages pages) {
        this.pages = pages;
    }

    MutableHttpResponse<?> empty(String next, @Nullable String done, Viewing viewing) {
        return pages.show(page("", next, "name", null, done, viewing), viewing);
    }

    MutableHttpResponse<?> refused(String name, String next, Viewing viewing) {
        String error = pages.wording(viewing).text("staff.sign-in.refused");
        return pages.show(
                page(name, next, "name", error, null, viewing).withStatus(HttpStatus.UNPROCESSABLE_ENTITY), viewing);
    }

    MutableHttpResponse<?> refusedPasskey(String next, Viewing viewing) {
        String error = pages.wording(viewing).text("staff.passkey.refused");
        return pages.show(
                page("", next, "passkey", error, null, viewing).withStatus(HttpStatus.UNPROCESSABLE_ENTITY), viewing);
    }

    MutableHttpResponse<?> busy(String name, String next, Duration wait, Viewing viewing) {
        String error = Words.wait(wait, pages.wording(viewing));
        return pages.busy(page(name, next, "name", error, null, viewing), wait, viewing);
    }

    private PageView page(
            String name, String next, String at, @Nullable String error, @Nullable String done, Viewing viewing) {
        Wording words = pages.wording(viewing);
        String heading = words.text("staff.sign-in.heading");
        SignInPage page = new SignInPage(
                heading,
                viewing.path("/staff/sign-in"),
                next,
                error == null ? List.of() : List.of(new Fault(at, error)),
                Field.of("name", name).wrong(at.equals("name") ? error : null),
                Field.of("password", ""),
                words.messages()
                        .find(words.language(), "staff.sign-in.done." + done)
                        .orElse(""));
        String title = error == null ? heading : words.text("form.error-title", heading);
        return PageView.of("staff/sign-in", "/staff/sign-in", title, page).asRestricted();
    }
}
