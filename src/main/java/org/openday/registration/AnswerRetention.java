package org.openday.registration;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.event.Session;
import org.openday.shared.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes answers as soon as the event said it no longer needs them ({@code keep} of a question), long before the household
 * itself goes (Personal Information Protection Law of the PRC, arts. 19 and 47).
 */
@Singleton
class AnswerRetention {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerRetention.class);

    private final Events events;
    private final AnswerRows rows;
    private final AnswerErasure erasure;
    private final Database database;
    private final Clock clock;

    AnswerRetention(Events events, AnswerRows rows, AnswerErasure erasure, Database database, Clock clock) {
        this.events = events;
        this.rows = rows;
        this.erasure = erasure;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "3m", fixedDelay = "1h")
    void run() {
        try {
            database.use(rows::events).stream()
                    .flatMap(event -> events.find(new Slug(event)).stream())
                    .forEach(this::erase);
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("Answers wait for the database", e);
        }
    }

    private void erase(Event event) {
        Set<Slug> over = over(event);
        long erased = over.isEmpty() ? 0 : database.change(() -> erasure.of(event.slug(), over));
        if (erased > 0) {
            LOG.info("Deleted answers of {} households and children at {} whose time was over.", erased, event);
        }
    }

    private Set<Slug> over(Event event) {
        Instant end = event.sessions().stream()
                .map(Session::ends)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return event.questions().stream()
                .filter(question -> !clock.instant().isBefore(end.plus(Duration.ofDays(question.keptDays()))))
                .map(question -> question.key())
                .collect(Collectors.toSet());
    }
}
