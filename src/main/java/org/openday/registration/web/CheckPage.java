package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a household, to be looked through before they are sent.
 *
 * @param prospect {@code place}, {@code waiting}, {@code ballot} or {@code approval}
 * @param confirm what the button says
 * @param notices what is to be known before it is pressed
 * @param challenge the work to be done for it, where some is asked for
 */
record CheckPage(
        String eventTitle,
        String eventUrl,
        String action,
        String prospect,
        String confirm,
        List<String> notices,
        List<Part> parts,
        List<Hidden> hidden,
        @Nullable String challenge) {

    /** A part of the form; {@code anchor} is the id of its first field. */
    record Part(String heading, String anchor, List<Answer> answers) {}

    record Answer(String question, String text) {}

    /** A field that is carried on unseen. */
    record Hidden(String name, String value) {}
}
