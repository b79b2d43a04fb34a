package org.openday.registration;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.event.Question;
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

    /** Days for answers to questions that are taken out of the event's file: they may have been sensitive. */
    private static final int KEPT_UNASKED = Question.SENSITIVE_KEPT;

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
                    .flatMap(event -> events.known(new Slug(event)).stream())
                    .forEach(this::erase);
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("Answers wait for the database", e);
        }
    }

    private void erase(Event event) {
        long erased = isAnyOver(event) ? database.change(() -> erasure.of(event.slug(), key -> isOver(event, key))) : 0;
        if (erased > 0) {
            LOG.info("Deleted answers of {} households and children at {} whose time was over.", erased, event);
        }
    }

    private boolean isAnyOver(Event event) {
        IntStream kept = event.questions().stream().mapToInt(Question::keptDays);
        return isPast(
                event, IntStream.concat(kept, IntStream.of(KEPT_UNASKED)).min().orElseThrow());
    }

    private boolean isOver(Event event, Slug key) {
        int kept = event.questions().stream()
                .filter(question -> question.key().equals(key))
                .mapToInt(Question::keptDays)
                .findFirst()
                .orElse(KEPT_UNASKED);
        return isPast(event, kept);
    }

    private boolean isPast(Event event, int days) {
        Instant end = event.sessions().stream()
                .map(Session::ends)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return !clock.instant().isBefore(end.plus(Duration.ofDays(days)));
    }
}
