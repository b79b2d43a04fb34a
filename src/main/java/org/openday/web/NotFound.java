package org.openday.web;

/** Nothing stands at this address; answered in one place with the page that helps on. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
