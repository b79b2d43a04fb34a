package org.openday.registration.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.registration.PublishedDraws;
import org.openday.registration.ballot.Verifier;
import org.openday.shared.Slug;
import org.openday.web.ForEveryone;
import org.openday.web.NotFound;
import org.openday.web.Pages;
import org.openday.web.Viewing;

/** The draw of an event for everybody, as page and as document, and the programs that do it again. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class DrawController {

    private static final String KEPT = "no-cache";

    private final Events events;
    private final PublishedDraws draws;
    private final DrawPages drawPages;
    private final Pages pages;

    DrawController(Events events, PublishedDraws draws, DrawPages drawPages, Pages pages) {
        this.events = events;
        this.draws = draws;
        this.drawPages = drawPages;
        this.pages = pages;
    }

    @ForEveryone
    @Get("/events/{slug}/draw")
    HttpResponse<?> show(String slug, Viewing viewing) {
        return pages.show(drawPages.of(event(slug), viewing), viewing);
    }

    @ForEveryone
    @Get("/events/{slug}/draw.json")
    HttpResponse<?> document(String slug) {
        byte[] json = draws.of(event(slug).slug()).orElseThrow(NotFound::new).json();
        return HttpResponse.ok(json)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, KEPT);
    }

    @ForEveryone
    @Get("/draw/verify.html")
    HttpResponse<?> verifyPage() {
        return file(Verifier.PAGE);
    }

    @ForEveryone
    @Get("/draw/Verify.java")
    HttpResponse<?> verifyJava() {
        return file(Verifier.JAVA);
    }

    /** To be saved and not shown: the site runs no script that stands in a page. */
    private static HttpResponse<?> file(Verifier verifier) {
        return HttpResponse.ok(verifier.bytes())
                .contentType(new MediaType(verifier.mediaType() + ";charset=utf-8"))
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + verifier.fileName() + "\"");
    }

    private Event event(String slug) {
        return Slug.of(slug).flatMap(events::find).filter(Event::hasDrawPage).orElseThrow(NotFound::new);
    }
}
