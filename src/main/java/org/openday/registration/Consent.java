package org.openday.registration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Language;

/** What a guardian answered to one exact text, for one child or, without a child, for the household. */
@MappedEntity
record Consent(
        @Id @GeneratedValue @Nullable Long id,
        long householdId,
        @Nullable Long childId,
        String slug,
        String textSha256,
        Language language,
        boolean given,
        Instant answeredAt) {

    static Consent to(ConsentText text, Household household, @Nullable Child child, boolean given) {
        return new Consent(
                null,
                Objects.requireNonNull(household.id()),
                child == null ? null : child.id(),
                text.slug(),
                text.sha256(),
                household.language(),
                given,
                household.signedUpAt());
    }
}
