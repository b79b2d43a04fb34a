package org.openday.notification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.openday.database.Database;

/**
 * Takes messages in the transaction of the change they tell of: they are sent if and only if it commits, after it, and once
 * for each key (invariant I11). Throws {@link org.openday.database.DatabaseGone} when nothing was taken.
 */
@Singleton
@Requires(beans = Database.class)
public final class Outbox {

    private final Slips slips;
    private final Sealer sealer;
    private final Database database;
    private final ApplicationEventPublisher<MessagesAdded> events;

    Outbox(Slips slips, Sealer sealer, Database database, ApplicationEventPublisher<MessagesAdded> events) {
        this.slips = slips;
        this.sealer = sealer;
        this.database = database;
        this.events = events;
    }

    /** Takes one message; one whose key is known already is passed over in silence. */
    public void add(Message message) {
        addAll(List.of(message));
    }

    /** Takes any number of messages in one statement. */
    public void addAll(List<Message> messages) {
        if (!messages.isEmpty()) {
            List<Slip> sealed = messages.stream().map(sealer::slip).toList();
            database.change(() -> {
                slips.addAll(sealed);
                events.publishEvent(new MessagesAdded());
                return sealed.size();
            });
        }
    }

    /** Takes back what was to be sent later, such as the reminders of a place that was given up; what was sent stays sent. */
    public void withdraw(Collection<String> keys) {
        if (!keys.isEmpty()) {
            database.change(() -> slips.withdraw(keys));
        }
    }

    /**
     * What was written about these subjects, oldest first, whatever has become of it; the letters themselves are not kept.
     *
     * @param subjects second parts of messages' keys, for example {@code 417} of {@code confirmed/417/2}; at least one
     */
    public List<Sent> about(Collection<String> subjects) {
        return database.use(() -> slips.about(subjects));
    }
}
