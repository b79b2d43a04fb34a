package org.openday.registration.web;

import org.openday.web.PageView;
import org.openday.web.TooMany;

/** What comes after a reader's step: another page, the household's own, or nothing but that it was kept. */
sealed interface Step {

    record Show(PageView page) implements Step {}

    /** A page, and when to come again. */
    record Busy(PageView page, TooMany reason) implements Step {}

    record Received(String manageToken) implements Step {}

    /** What was typed is kept; the page stays as it is. */
    record Saved() implements Step {}

    /** What was typed is forgotten; the form begins anew. */
    record Anew() implements Step {}
}
