package org.openday.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** What a household sees on its own page; registrations come in the order of the form. */
public record ManagedHousehold(
        Slug event,
        Language language,
        Guardian guardian,
        @Nullable Guardian second,
        Instant signedUpAt,
        List<ManagedRegistration> registrations) {

    private static final List<Standing> MOST_URGENT_FIRST =
            List.of(Standing.OFFERED, Standing.CONFIRMED, Standing.WAITING, Standing.IN_BALLOT, Standing.DECLINED);

    /** Where the household stands as a whole: what it should know first. */
    public Standing standing() {
        return MOST_URGENT_FIRST.stream()
                .filter(state -> registrations.stream().anyMatch(each -> each.state() == state))
                .findFirst()
                .orElse(Standing.CANCELLED);
    }

    static ManagedHousehold of(Household household, List<Placement> placements, Instant now) {
        return new ManagedHousehold(
                new Slug(household.event()),
                household.language(),
                household.guardian(),
                household.second(),
                household.signedUpAt(),
                placements.stream()
                        .map(placement -> ManagedRegistration.of(placement, now))
                        .toList());
    }
}
