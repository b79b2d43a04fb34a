package org.openday.web;

import io.micronaut.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * A page about to be rendered.
 *
 * @param template path of the template below the theme's folder of them, without ending
 * @param path path and query of this page without viewing prefix, for the links to its other viewings
 * @param title what the page is called, without the site's name; empty for the home page
 * @param description one sentence for search engines and shared links; may be empty
 * @param model what the template prints, under the name {@code page}
 * @param status status of the answer
 * @param restricted whether the page is one reader's own: never stored, never indexed, its address never passed on
 * @param frame what a layout of its own prints around the page, under the name {@code frame}; null: it has the site's
 */
public record PageView(
        String template,
        String path,
        String title,
        String description,
        Record model,
        HttpStatus status,
        boolean restricted,
        @Nullable Record frame) {

    public static PageView of(String template, String path, String title, Record model) {
        return new PageView(template, path, title, "", model, HttpStatus.OK, false, null);
    }

    public PageView describedAs(String sentence) {
        return new PageView(template, path, title, sentence, model, status, restricted, frame);
    }

    public PageView withStatus(HttpStatus other) {
        return new PageView(template, path, title, description, model, other, restricted, frame);
    }

    /** The same page at another address. */
    public PageView at(String other) {
        return new PageView(template, other, title, description, model, status, restricted, frame);
    }

    public PageView asRestricted() {
        return new PageView(template, path, title, description, model, status, true, frame);
    }

    public PageView framedBy(Record other) {
        return new PageView(template, path, title, description, model, status, restricted, other);
    }
}
