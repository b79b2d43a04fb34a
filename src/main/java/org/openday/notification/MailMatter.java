package org.openday.notification;

import org.jspecify.annotations.Nullable;

/**
 * The front matter of a mail.
 *
 * @param subject may hold placeholders, but not the names of children: others see it on a locked screen
 * @param sms the text message for those without a mail address; absent: there is none, and they are not told
 */
record MailMatter(String subject, @Nullable String sms) {

    MailMatter {
        check(subject);
        check(sms == null ? "" : sms);
        if (Placeholders.in(subject).contains("children")) {
            throw new IllegalArgumentException("subject must not name children: take {{children}} out.");
        }
    }

    private static void check(String line) {
        Placeholders.in(line).stream()
                .filter(name -> !Placeholders.KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(Placeholders.unknown(name));
                });
    }
}
