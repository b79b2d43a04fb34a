package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openday.registration.question.Answers;
import org.openday.shared.Slug;

/** Writes down what a household has answered, and whether it may change that. */
@Singleton
final class AnswerSheets {

    private final HeldRows rows;
    private final AnswerSeal seal;
    private final AnswerTimes times;
    private final RegistrationKey key;
    private final Clock clock;

    AnswerSheets(HeldRows rows, AnswerSeal seal, AnswerTimes times, RegistrationKey key, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.times = times;
        this.key = key;
        this.clock = clock;
    }

    AnsweredHousehold read(Household household) {
        Instant now = clock.instant();
        String form = household.formTokenHash();
        List<Child> children = rows.children(household.number());
        List<Answers> given = children.stream()
                .map(child -> seal.open(child.answers(), form, child.childKey()))
                .toList();
        List<Registration> live = rows.registrations(household.number()).stream()
                .filter(row -> row.standing(now).isLive())
                .toList();
        return new AnsweredHousehold(household, seal.open(household.answers(), form, ""), children, given, live, now);
    }

    AnswerSheet of(AnsweredHousehold household) {
        return new AnswerSheet(
                new Slug(household.event()),
                times.refusal(household).orElse(null),
                times.until(household),
                version(household),
                household.answers(),
                household.sheets());
    }

    /** Under the site's key, as answers are few: who sees two marks must not find out by trying what stands behind them. */
    String version(AnsweredHousehold household) {
        return key.index("answers", household.content());
    }

    /** The mark by which a form is recognised. */
    String mark(String form) {
        return key.index("answers-form", form);
    }
}
