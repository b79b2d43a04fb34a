package org.openday.registration;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.openday.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to households when a text they must agree to has changed (Personal Information Protection Law of the PRC, art. 14):
 * once for each version, and at most one letter a day however often the file is saved.
 */
@Singleton
class ConsentRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentRounds.class);
    private static final Duration BETWEEN_LETTERS = Duration.ofDays(1);

    private final RequiredTexts required;
    private final Confirmations confirmations;
    private final ConfirmationPost post;
    private final Database database;
    private final Clock clock;

    ConsentRounds(
            RequiredTexts required,
            Confirmations confirmations,
            ConfirmationPost post,
            Database database,
            Clock clock) {
        this.required = required;
        this.confirmations = confirmations;
        this.post = post;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "60s", fixedDelay = "2m")
    void run() {
        try {
            Instant now = clock.instant();
            database.use(() -> confirmations.eventsToCome(now)).forEach(event -> ask(event, now));
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("The consents wait for the database", e);
        }
    }

    private void ask(String event, Instant now) {
        Map<Household, List<ConsentText>> changed = changed(event, now);
        if (!changed.isEmpty()) {
            Set<Long> lately = lately(changed.keySet(), now);
            changed.forEach((household, texts) -> {
                if (!lately.contains(household.number())) {
                    database.change(() -> ask(household, texts, now));
                }
            });
        }
    }

    private Map<Household, List<ConsentText>> changed(String event, Instant now) {
        Map<Household, List<ConsentText>> changed = new LinkedHashMap<>();
        Arrays.stream(Language.values())
                .forEach(language -> required.of(event, language)
                        .forEach(text -> database.use(() ->
                                        confirmations.outdated(event, text.slug(), language.name(), text.sha256(), now))
                                .forEach(household -> changed.computeIfAbsent(household, _ -> new ArrayList<>())
                                        .add(text))));
        return changed;
    }

    private Set<Long> lately(Set<Household> households, Instant now) {
        List<Long> numbers = households.stream().map(Household::number).toList();
        return new HashSet<>(database.use(() -> confirmations.askedLately(numbers, now.minus(BETWEEN_LETTERS))));
    }

    private int ask(Household household, List<ConsentText> texts, Instant now) {
        texts.forEach(text -> confirmations.noteAsked(household.number(), text.slug(), text.sha256(), now));
        String titles = texts.stream()
                .map(text -> text.text().lines().findFirst().orElse(text.slug()))
                .collect(Collectors.joining(household.language() == Language.EN ? ", " : "、"));
        post.changedTexts(household, titles, String.valueOf(now.toEpochMilli()));
        return texts.size();
    }
}
