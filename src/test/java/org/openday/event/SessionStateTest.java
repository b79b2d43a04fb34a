package org.openday.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.event.EventWorld.at;
import static org.openday.event.EventWorld.slug;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A camp on 5 December from 09:00 to 16:30 with 10 places, whose sign-up is from 10 November 09:00 to 1 December 18:00. */
class SessionStateTest {

    private static final SignUp WINDOW = new SignUp(at("2026-11-10T09:00"), at("2026-12-01T18:00"), null);

    @ParameterizedTest
    @CsvSource({
        // Around the instant sign-up opens, at which it is open.
        "2026-11-10T08:59:59.999, FIRST_COME, 0, UPCOMING",
        "2026-11-10T09:00:00, FIRST_COME, 0, OPEN",
        "2026-11-10T08:59:59.999, BALLOT, 0, UPCOMING",
        "2026-11-10T09:00:00, BALLOT, 0, BALLOT",
        "2026-11-10T08:59:59.999, APPROVAL, 0, UPCOMING",
        "2026-11-10T09:00:00, APPROVAL, 0, OPEN",
        // The last place, and more places given than there are.
        "2026-11-20T12:00:00, FIRST_COME, 9, OPEN",
        "2026-11-20T12:00:00, FIRST_COME, 10, WAITING",
        "2026-11-20T12:00:00, FIRST_COME, 11, WAITING",
        "2026-11-20T12:00:00, BALLOT, 10, BALLOT",
        "2026-11-09T12:00:00, FIRST_COME, 10, UPCOMING",
        // Around the instant sign-up closes, at which it is closed.
        "2026-12-01T17:59:59.999, FIRST_COME, 0, OPEN",
        "2026-12-01T18:00:00, FIRST_COME, 0, CLOSED",
        "2026-12-01T17:59:59.999, BALLOT, 0, BALLOT",
        "2026-12-01T18:00:00, BALLOT, 0, CLOSED",
        "2026-12-01T18:00:00, APPROVAL, 0, CLOSED",
        "2026-12-01T18:00:00, FIRST_COME, 10, CLOSED",
        // Around the end of the session, at which it is over.
        "2026-12-05T16:29:59.999, FIRST_COME, 0, CLOSED",
        "2026-12-05T16:30:00, FIRST_COME, 0, OVER",
        "2026-12-05T16:30:00, BALLOT, 0, OVER",
        "2026-12-05T16:30:00, FIRST_COME, 10, OVER",
    })
    void theStateIsAFunctionOfClockWindowAllocationAndPlacesTaken(
            String now, Allocation allocation, int taken, SessionState expected) {
        assertThat(SessionState.of(camp(10, null), WINDOW, allocation, taken, 0, at(now)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-09T12:00", "2026-11-20T12:00", "2026-12-02T12:00", "2026-12-05T12:00", "2026-12-06T12:00"})
    void aCancelledSessionIsCancelledWhateverTheClockSays(String now) {
        assertThat(SessionState.of(camp(10, "暴雨"), WINDOW, Allocation.FIRST_COME, 10, 0, at(now)))
                .isEqualTo(SessionState.CANCELLED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T12:00:00, UPCOMING",
        "2026-12-05T09:00:00, UPCOMING",
        "2026-12-05T16:29:59.999, UPCOMING",
        "2026-12-05T16:30:00, OVER",
    })
    void aSessionWithoutSignUpIsUpcomingUntilItIsOver(String now, SessionState expected) {
        assertThat(SessionState.of(camp(10, null), null, Allocation.FIRST_COME, 0, 0, at(now)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-05T08:59:59.999, OPEN",
        "2026-12-05T09:00:00, CLOSED",
        "2026-12-05T16:30:00, OVER",
    })
    void aSessionThatHasBegunTakesNobodyNewThoughTheWindowIsOpen(String now, SessionState expected) {
        SignUp late = new SignUp(null, at("2026-12-31T18:00"), null);
        assertThat(SessionState.of(camp(10, null), late, Allocation.FIRST_COME, 0, 0, at(now)))
                .isEqualTo(expected);
    }

    @Test
    void aWindowWithoutEndsIsOpenUntilTheSessionBegins() {
        SignUp always = new SignUp(null, null, null);
        assertThat(SessionState.of(camp(10, null), always, Allocation.FIRST_COME, 0, 0, at("2026-01-01T00:00")))
                .isEqualTo(SessionState.OPEN);
        assertThat(SessionState.of(camp(10, null), always, Allocation.FIRST_COME, 0, 0, at("2026-12-05T09:00")))
                .isEqualTo(SessionState.CLOSED);
    }

    @Test
    void aSessionWithoutPlacesIsFullFromTheStart() {
        assertThat(SessionState.of(camp(0, null), WINDOW, Allocation.FIRST_COME, 0, 0, at("2026-11-20T12:00")))
                .isEqualTo(SessionState.FULL);
    }

    private static Session camp(int capacity, String cancelled) {
        return new Session(slug("day-1"), null, at("2026-12-05T09:00"), at("2026-12-05T16:30"), capacity, cancelled);
    }

    @Test
    void whileAnybodyWaitsAFreePlaceIsNotThePublics() {
        assertThat(SessionState.of(camp(10, null), WINDOW, Allocation.FIRST_COME, 9, 1, at("2026-11-20T12:00")))
                .isEqualTo(SessionState.WAITING);
    }

    @Test
    void withoutAWaitingListASessionIsJustFull() {
        SignUp noList = new SignUp(WINDOW.opens(), WINDOW.closes(), null, false, null, null, null);
        assertThat(SessionState.of(camp(10, null), noList, Allocation.FIRST_COME, 10, 0, at("2026-11-20T12:00")))
                .isEqualTo(SessionState.FULL);
    }
}
