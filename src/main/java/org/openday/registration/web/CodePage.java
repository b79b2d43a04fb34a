package org.openday.registration.web;

import java.util.List;
import org.openday.registration.web.SignUpPage.ErrorLink;
import org.openday.registration.web.SignUpPage.Field;

/**
 * Where a code is asked for and typed.
 *
 * @param url of the household's page
 * @param action where a code is asked for; where it is typed is below
 * @param sent whether one is out, so that it can be typed
 */
record CodePage(
        String url,
        String action,
        String heading,
        String lead,
        boolean sent,
        List<ErrorLink> errors,
        Field code,
        List<Option> contacts) {

    record Option(String key, String address, boolean chosen) {}
}
