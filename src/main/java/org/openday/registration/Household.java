package org.openday.registration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Language;

/** A received sign-up: the guardian, and the marks by which form and manage link are found again. */
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
        Instant signedUpAt) {

    static Household of(Application application, Instant now) {
        Guardian guardian = application.request().guardian();
        Marks marks = application.marks();
        return new Household(
                null,
                application.event(),
                application.request().language(),
                guardian.name(),
                guardian.phone(),
                guardian.email(),
                marks.phone(),
                marks.email(),
                marks.form(),
                marks.content(),
                Hash.sha256(marks.manageToken()),
                now);
    }

    /** Its row, which one that was read always has. */
    long number() {
        return Objects.requireNonNull(id);
    }
}
