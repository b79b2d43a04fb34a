package org.openday.registration;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.openday.shared.BrokenConfiguration;

/**
 * How guardians of young children confirm from their contact that they agree (Personal Information Protection Law of the
 * PRC, art. 31).
 *
 * @param underAge children below this age in whole years; 0: nobody is asked
 *     ({@code OPENDAY_GUARDIAN_CONFIRMATION_UNDER_AGE})
 * @param within how long a code counts ({@code OPENDAY_GUARDIAN_CONFIRMATION_WITHIN})
 * @param remindAfter when those who have not confirmed get a second letter ({@code OPENDAY_GUARDIAN_CONFIRMATION_REMIND_AFTER})
 * @param cancel whether sign-ups that were not confirmed in time are cancelled: only where letters are known to arrive
 *     ({@code OPENDAY_GUARDIAN_CONFIRMATION_CANCEL})
 */
@ConfigurationProperties("openday.guardian-confirmation")
record GuardianSettings(
        @Bindable(defaultValue = "14") int underAge,
        @Bindable(defaultValue = "72h") Duration within,
        @Bindable(defaultValue = "24h") Duration remindAfter,
        @Bindable(defaultValue = "false") boolean cancel) {

    private static final int GROWN_UP = 18;

    GuardianSettings {
        if (underAge < 0 || underAge > GROWN_UP) {
            throw new BrokenConfiguration(
                    "OPENDAY_GUARDIAN_CONFIRMATION_UNDER_AGE must be from 0 to " + GROWN_UP + ".");
        }
        if (!within.isPositive() || !remindAfter.isPositive()) {
            throw new BrokenConfiguration(
                    "OPENDAY_GUARDIAN_CONFIRMATION_WITHIN and _REMIND_AFTER must be above 0, such as 72h.");
        }
    }

    /** Whoever was born after this day is under the age on that day. */
    String bornAfter(LocalDate today) {
        return today.minusYears(underAge).toString();
    }

    /** Until when a code that is written now counts, for a household that was first asked then. */
    Instant until(Instant asked, Instant now) {
        return (cancel ? asked : now).plus(within);
    }
}
