package org.openday.publishing;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.openday.shared.BrokenConfiguration;

/**
 * How long autosaves are kept one by one.
 *
 * @param thinAfter from the end of the work on an edition, a day at least ({@code OPENDAY_AUTOSAVES_THIN_AFTER}); zero: for ever
 */
@ConfigurationProperties("openday.autosaves")
record ThinningSettings(@Bindable(defaultValue = "30d") Duration thinAfter) {

    private static final Duration LEAST = Duration.ofDays(1);

    ThinningSettings {
        if (thinAfter.isNegative() || (!thinAfter.isZero() && thinAfter.compareTo(LEAST) < 0)) {
            throw new BrokenConfiguration("OPENDAY_AUTOSAVES_THIN_AFTER must be 1d or more, or 0 to keep all of them.");
        }
    }

    boolean isOn() {
        return !thinAfter.isZero();
    }
}
