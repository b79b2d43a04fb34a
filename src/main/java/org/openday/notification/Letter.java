package org.openday.notification;

import java.time.Instant;
import org.openday.shared.Language;

/**
 * A message as it goes out, the same at each attempt.
 *
 * @param name of its file: sortable by time, and no other letter has it
 * @param mark what its Message-ID begins with
 * @param to a mail address or a telephone number
 * @param html empty for a text message, as is the subject
 */
record Letter(
        String name,
        String mark,
        Instant written,
        Language language,
        String to,
        String subject,
        String text,
        String html) {

    @Override
    public String toString() {
        return "letter " + name;
    }
}
