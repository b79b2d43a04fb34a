package org.openday.registration.web;

import java.util.List;

/** The answers of a household, to be looked through before they are sent. */
record CheckPage(String eventTitle, String eventUrl, String action, List<Part> parts, List<Hidden> hidden) {

    record Part(String heading, List<Answer> answers) {}

    record Answer(String question, String text) {}

    /** A field that is carried on unseen. */
    record Hidden(String name, String value) {}
}
