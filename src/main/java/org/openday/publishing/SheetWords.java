package org.openday.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.openday.shared.Language;
import org.openday.shared.Site;
import org.openday.web.Messages;

/** The words and times of evidence sheets, which are kept on file in Chinese. */
@Singleton
final class SheetWords {

    private final Messages messages;
    private final Site site;

    SheetWords(Messages messages, Site site) {
        this.messages = messages;
        this.site = site;
    }

    String time(Instant instant) {
        return ZonedDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), site.zone())
                .toOffsetDateTime()
                .toString();
    }

    String text(String key, Object... arguments) {
        return messages.text(Language.ZH, key, arguments);
    }
}
