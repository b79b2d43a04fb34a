package org.openday.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.openday.privacy.Sealing;
import org.openday.registration.question.Answers;

/** Seals answers for their row: what a family tells of allergies or beliefs cannot be read in the database. */
@Singleton
final class AnswerSeal {

    private final Sealing sealing;

    AnswerSeal(Sealing sealing) {
        this.sealing = sealing;
    }

    /** Null when there is nothing to keep; {@code owner} is the child's key, or empty for the household. */
    byte @Nullable [] close(Answers answers, String form, String owner) {
        return answers.isEmpty() ? null : sealing.seal(answers.toJson().getBytes(UTF_8), use(form, owner));
    }

    Answers open(byte @Nullable [] sealed, String form, String owner) {
        return sealed == null
                ? Answers.NONE
                : Answers.fromJson(new String(sealing.open(sealed, use(form, owner)), UTF_8));
    }

    private static String use(String form, String owner) {
        return "answers/" + form + "/" + owner;
    }
}
