package org.openday.registration.web;

import org.openday.web.PageView;

/** What comes after a reader's step: another page, or the household's own. */
sealed interface Step {

    record Show(PageView page) implements Step {}

    record Received(String manageToken) implements Step {}
}
