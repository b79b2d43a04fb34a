package org.openday.account.web;

import io.micronaut.http.HttpRequest;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.account.Allowed;
import org.openday.account.ForStrangers;
import org.openday.account.Sessions;
import org.openday.account.SignIn;
import org.openday.account.SignInAnswer;
import org.openday.account.SignInAnswer.Welcome;
import org.openday.account.SignedIn;
import org.openday.account.StaffName;
import org.openday.account.Stage;
import org.openday.web.FormFields;
import org.openday.web.Viewing;

/** Lets staff in and out. */
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final SignInPages pages;
    private final Visitors visitors;

    SignInController(SignIn signIn, Sessions sessions, SessionCookies cookies, SignInPages pages, Visitors visitors) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookies = cookies;
        this.pages = pages;
        this.visitors = visitors;
    }

    @Get("/sign-in")
    @ForStrangers
    HttpResponse<?> form(
            HttpRequest<?> request,
            @Nullable @QueryValue String next,
            @Nullable @QueryValue String done,
            Viewing viewing) {
        String way = WayBack.of(next, viewing);
        boolean isIn = StaffGate.who(request)
                .filter(who -> who.stage() != Stage.FACTOR)
                .isPresent();
        return isIn ? SeeOther.to(way) : pages.empty(way, done, viewing);
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ForStrangers
    HttpResponse<?> signIn(HttpRequest<?> request, @Body String body, Viewing viewing) {
        Map<String, List<String>> fields = FormFields.of(body);
        String name = FormText.of(fields, "name");
        String next = WayBack.of(FormText.of(fields, "next"), viewing);
        SignInAnswer answer = signIn.with(
                new StaffName(name),
                FormText.of(fields, "password"),
                visitors.whence(request),
                visitors.limited(request),
                cookies.device(request));
        return switch (answer) {
            case Welcome welcome -> cookies.with(SeeOther.to(onward(welcome, next, viewing)), welcome);
            case SignInAnswer.Refused _ -> pages.refused(name, next, viewing);
            case SignInAnswer.Wait wait -> pages.busy(name, next, wait.pause(), viewing);
        };
    }

    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    @Allowed(early = true)
    HttpResponse<?> signOut(SignedIn who, Viewing viewing) {
        sessions.end(who);
        return cookies.withSession(SeeOther.to(viewing.path("/staff/sign-in?done=left")), "");
    }

    private static String onward(Welcome welcome, String next, Viewing viewing) {
        return welcome.stage() == Stage.FULL ? next : viewing.path("/staff/sign-in/code") + "?next=" + encoded(next);
    }

    private static String encoded(String next) {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
