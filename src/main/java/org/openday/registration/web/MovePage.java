package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.web.SignUpPage.ErrorLink;

/**
 * Where another session is chosen for a child.
 *
 * @param url of the household's page
 * @param now the session it goes to as things stand
 */
record MovePage(
        String url,
        String action,
        String heading,
        String now,
        List<ErrorLink> errors,
        @Nullable String error,
        List<Option> sessions) {

    record Option(String key, String when) {}
}
