package org.openday.account;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.openday.shared.BrokenConfiguration;

/**
 * What is asked of passwords.
 *
 * @param profile {@code nist}: length and lists alone (SP 800-63B-4, 3.1.1.2); {@code mlps}: signs of three kinds, rotation and
 *     none of the last five as well, for whoever is graded under the Multi-Level Protection Scheme (GB/T 22239-2019, 8.1.4.1)
 *     ({@code OPENDAY_PASSWORD_PROFILE})
 * @param rotation after how long {@code mlps} asks for another ({@code OPENDAY_PASSWORD_ROTATION})
 */
@ConfigurationProperties("openday.password")
record PasswordSettings(
        @Bindable(defaultValue = "nist") String profile,
        @Bindable(defaultValue = "90d") Duration rotation) {

    PasswordSettings {
        if (!profile.equals("nist") && !profile.equals("mlps")) {
            throw new BrokenConfiguration("OPENDAY_PASSWORD_PROFILE must be nist or mlps, not " + profile + ".");
        }
        if (!rotation.isPositive()) {
            throw new BrokenConfiguration("OPENDAY_PASSWORD_ROTATION must be above 0, such as 90d.");
        }
    }

    boolean isMlps() {
        return profile.equals("mlps");
    }
}
