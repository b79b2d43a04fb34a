package org.openday.account.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openday.account.Desk;
import org.openday.account.Staff;
import org.openday.account.Stage;
import org.openday.web.FormData;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** What the gate answers to those it does not let through. */
@Singleton
final class GatePages {

    /** What was typed, as fields of a form that can be sent once more. */
    record ExpiredPage(String heading, String action, String signIn, List<KeptField> fields, boolean files) {}

    /** One value of a field that was sent. */
    record KeptField(String name, String value) {}

    /** To whom a page is closed. */
    record ForbiddenPage(String heading, String explanation, String desk) {}

    private final Pages pages;
    private final Desk desk;

    GatePages(Pages pages, Desk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /** The way to the sign-in and back; to a form that was sent, a page that still has all that was typed. */
    HttpResponse<?> signInFirst(HttpRequest<?> request) {
        Viewing viewing = Viewing.of(request);
        if (request.getMethod().permitsRequestBody()) {
            return expired(request, viewing);
        }
        // A script that asks for something cannot do anything with a form.
        boolean asked = "empty".equals(request.getHeaders().get("Sec-Fetch-Dest"));
        return asked ? HttpResponse.unauthorized() : HttpResponse.seeOther(URI.create(signIn(request, viewing)));
    }

    /** The way to what has to be done before anything else; a form that was sent too early is kept as well. */
    HttpResponse<?> firstThings(HttpRequest<?> request, Stage stage) {
        Viewing viewing = Viewing.of(request);
        if (request.getMethod().permitsRequestBody()) {
            return expired(request, viewing);
        }
        return HttpResponse.seeOther(URI.create(
                switch (stage) {
                    case SETUP -> viewing.path("/staff/account/second-factor");
                    case RENEWAL -> viewing.path("/staff/account/password");
                    case FACTOR, FULL -> viewing.path("/staff/sign-in/code") + next(request, viewing);
                }));
    }

    HttpResponse<?> forbidden(HttpRequest<?> request, Staff staff) {
        Viewing viewing = Viewing.of(request);
        Wording words = pages.wording(viewing);
        ForbiddenPage page = new ForbiddenPage(
                words.text("staff.forbidden.heading"),
                words.text("staff.forbidden.explanation", staff.name()),
                viewing.path("/staff"));
        return desk.show(
                PageView.of("staff/forbidden", request.getPath(), page.heading(), page)
                        .withStatus(HttpStatus.FORBIDDEN),
                staff,
                viewing);
    }

    private HttpResponse<?> expired(HttpRequest<?> request, Viewing viewing) {
        FormData sent = sent(request);
        String heading = pages.wording(viewing).text("staff.expired.heading");
        ExpiredPage page = new ExpiredPage(
                heading,
                viewing.path(request.getUri().toString()),
                viewing.path("/staff/sign-in"),
                fields(sent),
                !sent.files().isEmpty() || !sent.dropped().isEmpty());
        return pages.show(
                PageView.of("staff/expired", request.getPath(), heading, page)
                        .withStatus(HttpStatus.UNAUTHORIZED)
                        .asRestricted(),
                viewing);
    }

    private static FormData sent(HttpRequest<?> request) {
        MediaType type = request.getContentType().orElse(MediaType.ALL_TYPE);
        boolean form = List.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA)
                .contains(type.getName());
        return form && request instanceof ServerHttpRequest<?> whole
                ? FormData.of(type, whole.byteBody().toInputStream())
                : new FormData(Map.of(), Map.of(), Map.of());
    }

    private static List<KeptField> fields(FormData sent) {
        return sent.fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new KeptField(field.getKey(), value)))
                .toList();
    }

    private static String signIn(HttpRequest<?> request, Viewing viewing) {
        return viewing.path("/staff/sign-in") + next(request, viewing);
    }

    private static String next(HttpRequest<?> request, Viewing viewing) {
        String here = viewing.path(request.getUri().toString());
        return here.equals(viewing.path("/staff")) ? "" : "?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }
}
