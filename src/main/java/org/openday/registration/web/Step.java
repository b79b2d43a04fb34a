package org.openday.registration.web;

import java.time.Duration;
import org.openday.web.PageView;

/** What comes after a reader's step: another page, the household's own, or nothing but that it was kept. */
sealed interface Step {

    record Show(PageView page) implements Step {}

    /** A page, and how long to wait. */
    record Busy(PageView page, Duration delay) implements Step {}

    record Received(String manageToken) implements Step {}

    /** What was typed is kept; the page stays as it is. */
    record Saved() implements Step {}

    /** What was typed is forgotten; the form begins anew. */
    record Anew() implements Step {}
}
