package org.openday.limits;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How strict the limits are.
 *
 * @param enabled {@code OPENDAY_LIMITS_ENABLED}; false: nobody is limited
 * @param factor every number of times is multiplied by it ({@code OPENDAY_LIMITS_FACTOR}), from 1 to 1000
 * @param haste a form that comes back sooner than this after it was made was hardly filled in by hand
 *     ({@code OPENDAY_LIMITS_HASTE})
 */
@ConfigurationProperties("openday.limits")
public record LimitSettings(
        @Bindable(defaultValue = "true") boolean enabled,
        @Bindable(defaultValue = "1") int factor,
        @Bindable(defaultValue = "3s") Duration haste) {}
