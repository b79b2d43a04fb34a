package org.openday.registration;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.time.Instant;
import org.openday.event.DrawPlan;
import org.openday.shared.BrokenConfiguration;

/**
 * How ballots are run.
 *
 * @param beacon which public randomness decides where an event does not say ({@code OPENDAY_BALLOT_BEACON})
 * @param patience how long after the closing time the freeze waits for a person to look at doubtful sign-ups
 *     ({@code OPENDAY_BALLOT_PATIENCE})
 */
@ConfigurationProperties("openday.ballot")
record BallotSettings(
        @Bindable(defaultValue = "报名名册封存并公布之后，中国福利彩票双色球的第一次开奖：期号，红球由小到大六个数，蓝球一个数，都写成两位，中间空一格。")
        String beacon,

        @Bindable(defaultValue = "24h") Duration patience) {

    /** By so much the roster has to be out before the randomness is: a freeze takes seconds. */
    private static final Duration BEFORE_BEACON = Duration.ofMinutes(10);

    BallotSettings {
        if (beacon.isBlank() || beacon.length() > DrawPlan.LONGEST) {
            throw new BrokenConfiguration("OPENDAY_BALLOT_BEACON must say in 1 to " + DrawPlan.LONGEST
                    + " characters which randomness decides.");
        }
        if (patience.isNegative()) {
            throw new BrokenConfiguration("OPENDAY_BALLOT_PATIENCE must not be below 0.");
        }
    }

    /** Until when a freeze waits for a person, after sign-up has closed. */
    Instant patientUntil(Instant closed, DrawPlan plan) {
        Instant end = closed.plus(patience);
        Instant last = plan.at() == null ? end : plan.at().minus(BEFORE_BEACON);
        return last.isBefore(end) ? last : end;
    }
}
