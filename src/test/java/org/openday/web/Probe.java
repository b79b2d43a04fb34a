package org.openday.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.InputStream;
import java.net.URI;
import java.util.stream.Collectors;
import org.openday.shared.Unavailable;

/** Routes that only tests have: a page that prints what it is given, and one for each way an answer can go. */
@Controller
@Requires(property = "openday.probe")
@ExecuteOn(TaskExecutors.BLOCKING)
final class Probe {

    static final String PROPERTY = "openday.probe";
    static final String HOSTILE = "<script>alert(1)</script> ${7919*7907} <#assign x=1> \"onload=1 '&amp;";
    static final String SECRET = "secret of an exception";

    record ProbePage(String title, String text) {}

    private final Pages pages;

    Probe(Pages pages) {
        this.pages = pages;
    }

    @Get("/probe")
    HttpResponse<?> show(Viewing viewing) {
        return template("show", viewing);
    }

    @Get("/probe/templates/{name}")
    HttpResponse<?> template(String name, Viewing viewing) {
        ProbePage page = new ProbePage("标题 " + HOSTILE, HOSTILE);
        return pages.show(
                PageView.of("probe/" + name, "/probe", page.title(), page).describedAs(HOSTILE), viewing);
    }

    @Get("/probe/moved")
    HttpResponse<?> moved() {
        return HttpResponse.redirect(URI.create("/probe"));
    }

    @Get("/probe/failure")
    HttpResponse<?> fail() {
        throw new IllegalStateException(SECRET);
    }

    @Get("/probe/unavailable")
    HttpResponse<?> failForNow() {
        throw new Unavailable(SECRET, null) {};
    }

    @Get("/probe/numbers/{number}")
    String number(int number) {
        return "number " + number;
    }

    @Post("/probe/form")
    @Consumes(MediaType.ALL)
    HttpResponse<?> form(@Body InputStream body, HttpRequest<?> request) {
        FormData data = FormData.of(request.getContentType().orElseThrow(), body);
        String files = data.files().entrySet().stream()
                .map(file -> file.getKey() + " " + file.getValue().length)
                .collect(Collectors.joining(", "));
        String dropped = data.dropped().isEmpty() ? "" : " without " + data.dropped();
        return HttpResponse.ok(data.fields() + " " + files + dropped).contentType(MediaType.TEXT_PLAIN_TYPE);
    }

    @Post(uris = {"/probe", "/registrations/probe"})
    @Consumes(MediaType.ALL)
    HttpResponse<?> change(@Body String form) {
        return HttpResponse.ok("changed").contentType(MediaType.TEXT_PLAIN_TYPE);
    }
}
