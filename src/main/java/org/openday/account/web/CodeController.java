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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.account.ForStrangers;
import org.openday.account.SecondStep;
import org.openday.account.SignInAnswer;
import org.openday.account.SignedIn;
import org.openday.account.Staff;
import org.openday.account.Stage;
import org.openday.web.FormFields;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Asks for the second factor between the password and the desk. */
@Controller("/staff/sign-in/code")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CodeController {

    /** Where a code is typed; {@code again} leads back to the password, and the booleans say what they have set up. */
    record CodePage(
            String heading,
            String action,
            String next,
            String again,
            boolean telephone,
            boolean passkey,
            List<Fault> errors,
            Field code) {}

    private final SecondStep second;
    private final SessionCookies cookies;
    private final Visitors visitors;
    private final Pages pages;

    CodeController(SecondStep second, SessionCookies cookies, Visitors visitors, Pages pages) {
        this.second = second;
        this.cookies = cookies;
        this.visitors = visitors;
        this.pages = pages;
    }

    @Get
    @ForStrangers
    HttpResponse<?> form(HttpRequest<?> request, @Nullable @QueryValue String next, Viewing viewing) {
        String way = WayBack.of(next, viewing);
        return halfway(request)
                .<HttpResponse<?>>map(who -> pages.show(page(who.staff(), way, null, viewing), viewing))
                .orElseGet(() -> SeeOther.to(viewing.path("/staff/sign-in")));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ForStrangers
    HttpResponse<?> prove(HttpRequest<?> request, @Body String body, Viewing viewing) {
        Map<String, List<String>> fields = FormFields.of(body);
        String next = WayBack.of(FormText.of(fields, "next"), viewing);
        return halfway(request)
                .<HttpResponse<?>>map(who -> answer(request, who, FormText.of(fields, "code"), next, viewing))
                .orElseGet(() -> SeeOther.to(viewing.path("/staff/sign-in")));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, SignedIn who, String code, String next, Viewing viewing) {
        Wording words = pages.wording(viewing);
        return switch (second.with(who, code, visitors.whence(request), cookies.device(request))) {
            case SignInAnswer.Welcome welcome -> cookies.with(SeeOther.to(next), welcome);
            case SignInAnswer.Refused _ ->
                pages.show(
                        page(who.staff(), next, words.text("staff.code.refused"), viewing)
                                .withStatus(HttpStatus.UNPROCESSABLE_ENTITY),
                        viewing);
            case SignInAnswer.Wait wait ->
                pages.busy(page(who.staff(), next, Words.wait(wait.pause(), words), viewing), wait.pause(), viewing);
        };
    }

    private static Optional<SignedIn> halfway(HttpRequest<?> request) {
        return StaffGate.who(request).filter(who -> who.stage() == Stage.FACTOR);
    }

    private PageView page(Staff staff, String next, @Nullable String error, Viewing viewing) {
        Wording words = pages.wording(viewing);
        boolean telephone = second.hasTelephone(staff);
        String heading = words.text(telephone ? "staff.code.heading" : "staff.code.heading.passkey");
        CodePage page = new CodePage(
                heading,
                viewing.path("/staff/sign-in/code"),
                next,
                viewing.path("/staff/sign-in"),
                telephone,
                second.hasPasskey(staff),
                error == null ? List.of() : List.of(new Fault("code", error)),
                Field.of("code", "").wrong(error));
        String title = error == null ? heading : words.text("form.error-title", heading);
        return PageView.of("staff/code", "/staff/sign-in/code", title, page).asRestricted();
    }
}
