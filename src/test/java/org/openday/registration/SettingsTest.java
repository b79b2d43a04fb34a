package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openday.event.DrawPlan;
import org.openday.shared.BrokenConfiguration;

class SettingsTest {

    private static final Instant CLOSED = Instant.parse("2026-07-01T10:00:00Z");
    private static final BallotSettings BALLOTS = new BallotSettings("beacon", Duration.ofHours(24));

    @Test
    void aFreezeIsPatientForADay() {
        assertThat(BALLOTS.patientUntil(CLOSED, new DrawPlan("beacon", null))).isEqualTo("2026-07-02T10:00:00Z");
        assertThat(BALLOTS.patientUntil(CLOSED, plan("2026-07-05T12:00:00Z"))).isEqualTo("2026-07-02T10:00:00Z");
    }

    @Test
    void butTheRosterIsOutBeforeTheRandomnessIs() {
        assertThat(BALLOTS.patientUntil(CLOSED, plan("2026-07-01T14:00:00Z"))).isEqualTo("2026-07-01T13:50:00Z");
        assertThat(BALLOTS.patientUntil(CLOSED, plan("2026-07-01T10:05:00Z"))).isBefore(CLOSED);
    }

    @Test
    void whatCannotWorkStopsTheStart() {
        refused(() -> new OfferSettings(0, LocalTime.NOON, LocalTime.NOON), "OPENDAY_OFFERS_HOLD_HOURS");
        refused(() -> new BallotSettings(" ", Duration.ZERO), "OPENDAY_BALLOT_BEACON");
        refused(() -> new BallotSettings("beacon", Duration.ofHours(-1)), "OPENDAY_BALLOT_PATIENCE");
        refused(() -> guardian(-1, "72h", "24h"), "OPENDAY_GUARDIAN_CONFIRMATION_UNDER_AGE");
        refused(() -> guardian(14, "0h", "24h"), "OPENDAY_GUARDIAN_CONFIRMATION_WITHIN");
        refused(() -> guardian(14, "72h", "0h"), "_REMIND_AFTER");
    }

    private static GuardianSettings guardian(int underAge, String within, String remindAfter) {
        return new GuardianSettings(underAge, Duration.parse("PT" + within), Duration.parse("PT" + remindAfter), false);
    }

    private static DrawPlan plan(String at) {
        return new DrawPlan("beacon", Instant.parse(at));
    }

    private static void refused(ThrowingCallable settings, String name) {
        assertThatThrownBy(settings).isInstanceOf(BrokenConfiguration.class).hasMessageContaining(name);
    }
}
