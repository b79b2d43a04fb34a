package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.AnswerLink;
import org.openday.registration.ManagedHousehold;
import org.openday.registration.web.CheckPage.Answer;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** The parts of a household's own page beside its registrations. */
@Singleton
final class OwnParts {

    private final HeldAnswers held;
    private final ConsentsParts consents;
    private final DrawParts draws;
    private final GuardianPages guardians;
    private final AnswerLink answers;

    OwnParts(HeldAnswers held, ConsentsParts consents, DrawParts draws, GuardianPages guardians, AnswerLink answers) {
        this.held = held;
        this.consents = consents;
        this.draws = draws;
        this.guardians = guardians;
        this.answers = answers;
    }

    /** Everything kept about the household. */
    List<Answer> held(ManagedHousehold household, String token, Wording words) {
        return held.of(household, token, words);
    }

    /** Where it changes what it answered; absent: nothing can be changed. */
    @Nullable
    AnswersPart answers(String token, Viewing viewing, Wording words) {
        return answers.until(token)
                .map(until -> new AnswersPart(
                        viewing.path("/registrations/" + token + "/answers"),
                        words.text("manage.answers.until", words.dateTime(until))))
                .orElse(null);
    }

    ConsentsPart consents(String token, Viewing viewing, Wording words) {
        return consents.of(token, viewing, words);
    }

    /** Its entries in a frozen draw; absent: there is none. */
    @Nullable
    DrawPart draw(ManagedHousehold household, String token, Viewing viewing, Wording words) {
        return draws.of(household, token, viewing, words);
    }

    /** What the household has to do or to know first. */
    NoticesPart notices(String token, Viewing viewing, Wording words) {
        return guardians.notices(token, viewing, words);
    }
}
