package org.openday.account.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.account.Allowed;
import org.openday.account.Desk;
import org.openday.account.OwnSession;
import org.openday.account.Passkeys;
import org.openday.account.SecondFactor;
import org.openday.account.Sessions;
import org.openday.account.SignedIn;
import org.openday.web.PageView;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** One's own account: what proves who one is, and where one is signed in. */
@Controller("/staff/account")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccountController {

    /** One's account; {@code notice} says what was just done, or is empty. */
    record AccountPage(
            String heading,
            String notice,
            String password,
            String factor,
            boolean factorSetUp,
            String codesLeft,
            String passkeys,
            String passkeysSetUp,
            List<SessionLine> sessions) {}

    /** A session in words; {@code end} is where to end it. */
    record SessionLine(String browser, String about, boolean current, String end) {}

    private final Desk desk;
    private final Sessions sessions;
    private final SecondFactor factor;
    private final Passkeys passkeys;

    AccountController(Desk desk, Sessions sessions, SecondFactor factor, Passkeys passkeys) {
        this.passkeys = passkeys;
        this.desk = desk;
        this.sessions = sessions;
        this.factor = factor;
    }

    @Get
    @Allowed
    HttpResponse<?> show(SignedIn who, @Nullable @QueryValue String done, Viewing viewing) {
        Wording words = desk.wording(viewing);
        AccountPage page = new AccountPage(
                words.text("staff.account.heading"),
                notice(done, words),
                viewing.path("/staff/account/password"),
                viewing.path("/staff/account/second-factor"),
                factor.isSetUp(who.staff().id()),
                words.text(
                        "staff.account.codes-left", factor.codesLeft(who.staff().id())),
                viewing.path(PasskeyPages.PATH),
                count(passkeys.of(who.staff().id()).size(), words),
                sessions.of(who).stream()
                        .map(session -> line(session, words, viewing))
                        .toList());
        return desk.show(
                PageView.of("staff/account/show", "/staff/account", page.heading(), page), who.staff(), viewing);
    }

    @Post("/sessions/{number}/end")
    @Consumes(MediaType.ALL)
    @Allowed
    HttpResponse<?> end(SignedIn who, long number, Viewing viewing) {
        sessions.end(who, number);
        return SeeOther.to(viewing.path("/staff/account?done=ended"));
    }

    private static String count(int passkeys, Wording words) {
        return passkeys == 0 ? "" : words.text("staff.account.passkeys", passkeys);
    }

    private static String notice(@Nullable String done, Wording words) {
        String key = "staff.account.done." + done;
        return words.messages().find(words.language(), key).orElse("");
    }

    private static SessionLine line(OwnSession session, Wording words, Viewing viewing) {
        return new SessionLine(
                Browsers.name(session.browser(), words),
                words.text(
                        "staff.account.session.about",
                        session.address(),
                        words.dateTime(session.begun()),
                        words.dateTime(session.lastSeen())),
                session.current(),
                viewing.path("/staff/account/sessions/" + session.number() + "/end"));
    }
}
