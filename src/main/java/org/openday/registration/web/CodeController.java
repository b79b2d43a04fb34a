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
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Duration;
import org.openday.registration.Act;
import org.openday.registration.CodeLink;
import org.openday.registration.Proof;
import org.openday.registration.question.Typed;
import org.openday.shared.Site;
import org.openday.web.FormFields;
import org.openday.web.NotFound;
import org.openday.web.Viewing;

/** Asks for a code and takes it, before something that holding a link is not enough for. */
@Controller("/registrations/{token}/code/{act}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CodeController {

    private static final Duration GRANT = Duration.ofMinutes(10);

    private final CodeLink codes;
    private final CodePages pages;
    private final OwnPages own;
    private final Turnstile turnstile;
    private final Site site;

    CodeController(CodeLink codes, CodePages pages, OwnPages own, Turnstile turnstile, Site site) {
        this.codes = codes;
        this.pages = pages;
        this.own = own;
        this.turnstile = turnstile;
        this.site = site;
    }

    @Get
    HttpResponse<?> form(String token, String act, Viewing viewing) {
        return own.look(token, viewing, () -> own.show(pages.of(token, known(act), viewing, ""), viewing));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, String token, String act, @Body String body, Viewing viewing) {
        String contact = FormText.of(FormFields.of(body), "contact");
        Duration wait = turnstile.code(request, token);
        return wait.isPositive()
                ? busy(token, act, "", wait, viewing)
                : own.change(token, viewing, () -> send(token, act, contact, viewing));
    }

    private HttpResponse<?> send(String token, String act, String contact, Viewing viewing) {
        return switch (codes.send(token, known(act), contact).orElseThrow(NotFound::new)) {
            case SENT -> SeeOther.to(viewing.path("/registrations/" + token + "/code/" + act));
            case TOO_MANY ->
                own.show(
                        pages.of(token, known(act), viewing, "often").withStatus(HttpStatus.TOO_MANY_REQUESTS),
                        viewing);
            case NO_SUCH_CONTACT ->
                own.show(
                        pages.of(token, known(act), viewing, "contact").withStatus(HttpStatus.UNPROCESSABLE_ENTITY),
                        viewing);
        };
    }

    @Post("/proof")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> prove(HttpRequest<?> request, String token, String act, @Body String body, Viewing viewing) {
        String code = Typed.plain(FormText.of(FormFields.of(body), "code")).replaceAll("[^0-9]", "");
        Duration wait = turnstile.code(request, token);
        return wait.isPositive()
                ? busy(token, act, code, wait, viewing)
                : own.change(
                        token,
                        viewing,
                        () -> answer(
                                codes.prove(token, known(act), code).orElseThrow(NotFound::new), token, act, viewing));
    }

    private HttpResponse<?> busy(String token, String act, String typed, Duration wait, Viewing viewing) {
        return own.look(token, viewing, () -> own.busy(pages.busy(token, known(act), viewing, typed), wait, viewing));
    }

    private HttpResponse<?> answer(Proof proof, String token, String act, Viewing viewing) {
        return switch (proof) {
            case Proof.Right(String grant) ->
                SeeOther.own(HttpResponse.seeOther(
                                URI.create(viewing.path("/registrations/" + token + "/" + Gate.place(known(act))))))
                        .cookie(cookie(grant, viewing));
            case Proof.Wrong _ -> wrong(token, act, viewing, "wrong");
            case Proof.Over _ -> wrong(token, act, viewing, "over");
        };
    }

    private HttpResponse<?> wrong(String token, String act, Viewing viewing, String fault) {
        return own.show(
                pages.of(token, known(act), viewing, fault).withStatus(HttpStatus.UNPROCESSABLE_ENTITY), viewing);
    }

    private Cookie cookie(String grant, Viewing viewing) {
        return Cookie.of(Gate.COOKIE, grant)
                .httpOnly(true)
                .secure(site.address("").startsWith("https:"))
                .sameSite(SameSite.Strict)
                .path(viewing.path("/registrations"))
                .maxAge(GRANT);
    }

    private static Act known(String act) {
        return Act.of(act).orElseThrow(NotFound::new);
    }
}
