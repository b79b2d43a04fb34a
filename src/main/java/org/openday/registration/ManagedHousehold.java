package org.openday.registration;

import java.time.Instant;
import java.util.List;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** What a household sees on its own page; registrations come in the order of the form. */
public record ManagedHousehold(
        Slug event, Language language, Guardian guardian, Instant signedUpAt, List<ManagedRegistration> registrations) {

    static ManagedHousehold of(Household household, List<Placement> placements) {
        return new ManagedHousehold(
                new Slug(household.event()),
                household.language(),
                new Guardian(household.guardianName(), household.phone(), household.email()),
                household.signedUpAt(),
                placements.stream().map(ManagedRegistration::of).toList());
    }
}
