package org.openday.account.web;

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
import java.util.Optional;
import org.openday.account.Allowed;
import org.openday.account.Desk;
import org.openday.account.PasswordChange;
import org.openday.account.SignedIn;
import org.openday.web.FormFields;
import org.openday.web.PageView;
import org.openday.web.Viewing;

/** Changes one's own password. */
@Controller("/staff/account/password")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PasswordController {

    private final Desk desk;
    private final PasswordChange passwords;
    private final PasswordForms forms;
    private final Reauthentication present;
    private final Renewal renewal;

    PasswordController(
            Desk desk, PasswordChange passwords, PasswordForms forms, Reauthentication present, Renewal renewal) {
        this.desk = desk;
        this.passwords = passwords;
        this.forms = forms;
        this.present = present;
        this.renewal = renewal;
    }

    @Get
    @Allowed(early = true)
    HttpResponse<?> form(SignedIn who, Viewing viewing) {
        return show(forms.empty(who.staff(), viewing), who, viewing);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(early = true)
    HttpResponse<?> change(HttpRequest<?> request, SignedIn who, @Body String body, Viewing viewing) {
        NewPassword typed = NewPassword.of(FormFields.of(body));
        Optional<String> refusal = present.refusal(who.staff(), typed.present(), viewing);
        if (refusal.isPresent()) {
            return show(forms.failed(who.staff(), refusal.get(), viewing), who, viewing);
        }
        PasswordPage page = forms.checked(who.staff(), typed, viewing);
        if (!page.errors().isEmpty() || passwords.change(who, typed.password()).isPresent()) {
            return show(page, who, viewing);
        }
        return renewal.of(SeeOther.to(viewing.path("/staff/account?done=password")), request, who);
    }

    private HttpResponse<?> show(PasswordPage page, SignedIn who, Viewing viewing) {
        PageView view = PageView.of("staff/account/password", "/staff/account/password", page.title(), page);
        return desk.show(
                page.errors().isEmpty() ? view : view.withStatus(HttpStatus.UNPROCESSABLE_ENTITY),
                who.staff(),
                viewing);
    }
}
