package org.openday.registration.web;

import org.openday.web.PageView;
import org.openday.web.TooMany;

/** What comes after a reader's step: another page, or the household's own. */
sealed interface Step {

    record Show(PageView page) implements Step {}

    /** A page, and when to come again. */
    record Busy(PageView page, TooMany reason) implements Step {}

    record Received(String manageToken) implements Step {}
}
