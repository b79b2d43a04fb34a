package org.openday.registration;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.LocalTime;
import org.openday.shared.BrokenConfiguration;

/**
 * How offered places are held.
 *
 * @param holdHours waking hours an offer stands where the event does not say ({@code OPENDAY_OFFERS_HOLD_HOURS})
 * @param quietFrom when the quiet hours begin, in the site's zone ({@code OPENDAY_OFFERS_QUIET_FROM})
 * @param quietTo when they end; the same time as they begin: there are none ({@code OPENDAY_OFFERS_QUIET_TO})
 */
@ConfigurationProperties("openday.offers")
record OfferSettings(
        @Bindable(defaultValue = "24") int holdHours,
        @Bindable(defaultValue = "22:00") LocalTime quietFrom,
        @Bindable(defaultValue = "08:00") LocalTime quietTo) {

    private static final int LONGEST = 1_000;

    OfferSettings {
        if (holdHours < 1 || holdHours > LONGEST) {
            throw new BrokenConfiguration("OPENDAY_OFFERS_HOLD_HOURS must be from 1 to " + LONGEST + ".");
        }
    }

    boolean isNeverQuiet() {
        return quietFrom.equals(quietTo);
    }

    boolean isQuiet(LocalTime time) {
        return quietFrom.isBefore(quietTo)
                ? !time.isBefore(quietFrom) && time.isBefore(quietTo)
                : !isNeverQuiet() && (!time.isBefore(quietFrom) || time.isBefore(quietTo));
    }
}
