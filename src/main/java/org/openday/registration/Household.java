package org.openday.registration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Language;
import org.openday.shared.Sha256;

/**
 * A received sign-up: the guardian, and the marks by which form and manage link are found again.
 *
 * @param answers to the event's own questions, sealed
 */
@MappedEntity
record Household(
        @Id @GeneratedValue @Nullable Long id,
        String event,
        Language language,
        String guardianName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String phoneIndex,
        @Nullable String emailIndex,
        String formTokenHash,
        String fingerprint,
        String manageTokenHash,
        Instant signedUpAt,
        @Nullable String relation,
        @Nullable String secondName,
        @Nullable String secondRelation,
        @Nullable String secondPhone,
        @Nullable String secondEmail,
        @Nullable String secondPhoneIndex,
        @Nullable String secondEmailIndex,
        boolean tied,
        @jakarta.annotation.Nullable byte @Nullable [] answers) {

    private static final Guardian NOBODY = new Guardian("", null, null);

    static Household of(Application application, byte @Nullable [] answers, Instant now) {
        SignUpRequest request = application.request();
        Guardian guardian = request.guardian();
        Guardian second = request.second() == null ? NOBODY : request.second();
        Marks marks = application.marks();
        return new Household(
                null,
                application.event(),
                request.language(),
                guardian.name(),
                guardian.phone(),
                guardian.email(),
                marks.phone(),
                marks.email(),
                marks.form(),
                marks.content(),
                Sha256.hex(marks.manageToken()),
                now,
                guardian.relation(),
                request.second() == null ? null : second.name(),
                second.relation(),
                second.phone(),
                second.email(),
                marks.secondPhone(),
                marks.secondEmail(),
                request.tied(),
                answers);
    }

    /** The same household with other guardians, or the same ones reached elsewhere. */
    Household with(Guardian guardian, @Nullable Guardian other, BlindIndex index) {
        Guardian second = other == null ? NOBODY : other;
        return new Household(
                id,
                event,
                language,
                guardian.name(),
                guardian.phone(),
                guardian.email(),
                index.ofPhone(guardian.phone()),
                index.ofEmail(guardian.email()),
                formTokenHash,
                fingerprint,
                manageTokenHash,
                signedUpAt,
                guardian.relation(),
                other == null ? null : second.name(),
                second.relation(),
                second.phone(),
                second.email(),
                index.ofPhone(second.phone()),
                index.ofEmail(second.email()),
                tied,
                answers);
    }

    Guardian guardian() {
        return new Guardian(guardianName, relation, phone, email);
    }

    @Nullable
    Guardian second() {
        return secondName == null ? null : new Guardian(secondName, secondRelation, secondPhone, secondEmail);
    }

    /** Its row, which one that was read always has. */
    long number() {
        return Objects.requireNonNull(id);
    }
}
