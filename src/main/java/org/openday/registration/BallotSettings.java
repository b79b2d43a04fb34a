package org.openday.registration;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

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

        @Bindable(defaultValue = "24h") Duration patience) {}
