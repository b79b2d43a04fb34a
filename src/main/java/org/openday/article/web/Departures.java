package org.openday.article.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import org.openday.web.Link;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Answers for what is no longer at its address: taken off the site, or elsewhere now. */
@Singleton
final class Departures {

    private final Pages pages;

    Departures(Pages pages) {
        this.pages = pages;
    }

    /**
     * 410 with the sentence that says why.
     *
     * @param kind names its texts, {@code articles} or {@code pages}
     * @param others where a reader may go on
     */
    HttpResponse<?> gone(String kind, String path, String title, String sentence, String others, Viewing viewing) {
        Wording words = pages.wording(viewing);
        GonePage page = new GonePage(
                words.text("gone." + kind + ".heading"),
                title,
                sentence,
                new Link(words.text("gone." + kind + ".others"), viewing.path(others)));
        return pages.show(PageView.of("articles/gone", path, title, page).withStatus(HttpStatus.GONE), viewing);
    }

    /** 301; header fields are ASCII, slugs need not be. */
    HttpResponse<?> moved(String path, Viewing viewing) {
        return HttpResponse.redirect(URI.create(URI.create(viewing.path(path)).toASCIIString()));
    }
}
