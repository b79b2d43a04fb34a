package org.openday.account.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.openday.account.ForStrangers;
import org.openday.account.PasskeySignIn;
import org.openday.account.SignInAnswer;
import org.openday.account.SignInAnswer.Welcome;
import org.openday.account.SignedIn;
import org.openday.account.Stage;
import org.openday.web.FormFields;
import org.openday.web.Viewing;

/** Lets in who holds a passkey: a script fetches what the device is to sign, and a form brings the answer. */
@Controller("/staff/sign-in/passkey")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PasskeySignInController {

    /** What the device is to sign, and for which site. */
    @Serdeable
    record Asked(String challenge, String party) {}

    private final PasskeySignIn signIn;
    private final SessionCookies cookies;
    private final SignInPages pages;
    private final Visitors visitors;

    PasskeySignInController(PasskeySignIn signIn, SessionCookies cookies, SignInPages pages, Visitors visitors) {
        this.signIn = signIn;
        this.cookies = cookies;
        this.pages = pages;
        this.visitors = visitors;
    }

    @Post("/challenge")
    @Consumes(MediaType.ALL)
    @ForStrangers
    HttpResponse<?> begin(HttpRequest<?> request) {
        return signIn.begin(visitors.limited(request))
                .<HttpResponse<?>>map(asked -> cookies.withChallenge(
                        HttpResponse.ok(new Asked(asked.challenge(), asked.party())), asked.token()))
                .orElseGet(() -> HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ForStrangers
    HttpResponse<?> finish(HttpRequest<?> request, @Body String body, Viewing viewing) {
        Map<String, List<String>> fields = FormFields.of(body);
        String next = WayBack.of(FormText.of(fields, "next"), viewing);
        SignedIn half = StaffGate.who(request)
                .filter(who -> who.stage() == Stage.FACTOR)
                .orElse(null);
        SignInAnswer answer = signIn.with(
                cookies.challenge(request),
                FormText.of(fields, "credential"),
                visitors.whence(request),
                visitors.limited(request),
                half);
        return switch (answer) {
            case Welcome welcome -> cookies.with(SeeOther.to(next), welcome);
            case SignInAnswer.Refused _ -> pages.refusedPasskey(next, viewing);
            case SignInAnswer.Wait wait -> pages.busy("", next, wait.pause(), viewing);
        };
    }
}
