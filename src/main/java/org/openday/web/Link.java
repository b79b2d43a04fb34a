package org.openday.web;

/** A link as a page prints it; {@code current} when it leads to the page it stands on. */
public record Link(String label, String url, boolean current) {

    public Link(String label, String url) {
        this(label, url, false);
    }
}
