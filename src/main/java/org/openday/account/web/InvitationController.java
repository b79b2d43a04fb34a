package org.openday.account.web;

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
import org.openday.account.ForStrangers;
import org.openday.account.Invitations;
import org.openday.account.PasswordChange;
import org.openday.account.Staff;
import org.openday.web.FormFields;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Lets who holds a one-time link choose a password. Opening it uses nothing up: programs that look for harm in letters do so. */
@Controller("/staff/invitation/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class InvitationController {

    /** A link that leads to nothing any more. */
    record SpentPage(String heading, String signIn) {}

    private final Invitations invitations;
    private final PasswordChange passwords;
    private final PasswordForms forms;
    private final Pages pages;

    InvitationController(Invitations invitations, PasswordChange passwords, PasswordForms forms, Pages pages) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.forms = forms;
        this.pages = pages;
    }

    @Get
    @ForStrangers
    HttpResponse<?> form(String token, Viewing viewing) {
        return invitations
                .open(token)
                .<HttpResponse<?>>map(staff -> show(forms.empty(staff, viewing), token, viewing))
                .orElseGet(() -> spent(viewing));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ForStrangers
    HttpResponse<?> choose(String token, @Body String body, Viewing viewing) {
        NewPassword typed = NewPassword.of(FormFields.of(body));
        return invitations
                .open(token)
                .<HttpResponse<?>>map(staff -> chosen(token, staff, typed, viewing))
                .orElseGet(() -> spent(viewing));
    }

    private HttpResponse<?> chosen(String token, Staff staff, NewPassword typed, Viewing viewing) {
        PasswordPage page = forms.checked(staff, typed, viewing);
        if (!page.errors().isEmpty()) {
            return show(page, token, viewing);
        }
        return passwords.choose(token, staff, typed.password())
                ? SeeOther.to(viewing.path("/staff/sign-in?done=chosen"))
                : spent(viewing);
    }

    private HttpResponse<?> show(PasswordPage page, String token, Viewing viewing) {
        PageView view = PageView.of("staff/invitation", "/staff/invitation/" + token, page.title(), page)
                .asRestricted();
        return pages.show(page.errors().isEmpty() ? view : view.withStatus(HttpStatus.UNPROCESSABLE_ENTITY), viewing);
    }

    private HttpResponse<?> spent(Viewing viewing) {
        Wording words = pages.wording(viewing);
        SpentPage page = new SpentPage(words.text("staff.invitation.spent"), viewing.path("/staff/sign-in"));
        return pages.show(
                PageView.of("staff/spent", "/staff/invitation/x", page.heading(), page)
                        .withStatus(HttpStatus.NOT_FOUND)
                        .asRestricted(),
                viewing);
    }
}
