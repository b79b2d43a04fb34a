package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.Stream;
import org.openday.notification.Message;
import org.openday.notification.Outbox;

/**
 * Sends the links of all households of a contact to that contact again: at most three times an hour each, since the letter's
 * key holds the third of the hour. Whoever asks learns nothing: there is no answer.
 */
@Singleton
public final class LostLinks {

    private static final long THIRD_OF_AN_HOUR_MS = 20 * 60 * 1000L;

    private final LostRows rows;
    private final BlindIndex index;
    private final LinkLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    LostLinks(LostRows rows, BlindIndex index, LinkLetters letters, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.index = index;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The mark of a telephone number or a mail address, the same in whichever way people write it. */
    public String mark(String contact) {
        return String.valueOf(contact.contains("@") ? index.ofEmail(contact) : index.ofPhone(contact));
    }

    /** Takes the mark of a contact. */
    public void send(String mark) {
        outbox.addAll(rows.live(mark, clock.instant()).stream()
                .flatMap(household -> letters(household, mark))
                .toList());
    }

    private Stream<Message> letters(Household household, String mark) {
        String occasion = String.valueOf(clock.millis() / THIRD_OF_AN_HOUR_MS);
        return Contact.of(household).stream()
                .filter(each -> mark.equals(index.of(each)))
                .limit(1)
                .flatMap(contact -> letters.of(household, contact, occasion).stream());
    }
}
