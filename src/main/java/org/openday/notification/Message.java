package org.openday.notification;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Language;

/**
 * Something to tell somebody.
 *
 * @param key who is told of what, for example {@code confirmed/417/2}: what it says, a slash, whom it is about, a slash, the
 *     occasion. A second message of the same key is not sent (invariant I11). It is kept readable for 90 days, so no name
 *     and no address may be in it
 * @param template the name of a file in {@code content/mails}
 * @param values fill the {@code {{placeholders}}} of the template, as plain text; a line of the template whose placeholder
 *     has no value is left out
 * @param due when to send it, or null for at once
 */
public record Message(
        String key,
        String template,
        Language language,
        Recipient recipient,
        Map<String, String> values,
        @Nullable Instant due) {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_TEMPLATE = 120;

    /** At six bytes each, the most JSON makes of a letter, they fit their column. */
    private static final int LONGEST_VALUES = 2_600;

    public Message {
        values = Map.copyOf(values);
        check(!key.isBlank() && key.length() <= LONGEST_KEY, "A key needs 1 to 200 letters");
        check(!template.isBlank() && template.length() <= LONGEST_TEMPLATE, "A template's name needs 1 to 120 letters");
        check(length(recipient, values) <= LONGEST_VALUES, "The values of a message are too long");
    }

    /** The second part of the key, by which {@link Outbox#about} finds it; empty when the key has no three parts. */
    String subject() {
        String[] parts = key.split("/", 3);
        return parts.length < 3 ? "" : parts[1];
    }

    private static int length(Recipient recipient, Map<String, String> values) {
        return recipient.address().length()
                + values.entrySet().stream()
                        .mapToInt(
                                each -> each.getKey().length() + each.getValue().length())
                        .sum();
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
