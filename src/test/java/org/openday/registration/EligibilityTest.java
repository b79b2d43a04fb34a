package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.NOW;
import static org.openday.registration.Camp.OFFER;
import static org.openday.registration.Camp.PHOTOS;
import static org.openday.registration.Camp.PRIVACY;
import static org.openday.registration.Camp.SLUG;
import static org.openday.registration.Camp.WEDNESDAY;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.child;
import static org.openday.registration.Camp.mia;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openday.registration.Outcome.Reason;
import org.openday.registration.eligibility.AgeRange;
import org.openday.shared.Language;
import org.openday.shared.Site;

class EligibilityTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Path HERE = Path.of(".");
    private static final Site SITE = new Site(HERE, HERE, HERE, "default", null, SHANGHAI);
    private static final RegistrationKey KEY = new RegistrationKey(new byte[32]);

    @Test
    void whoFulfilsTheRulesIsNotRefused() {
        assertThat(refusal(OFFER, ben(WEEK_1), mia(WEEK_2))).isEmpty();
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2018-07-06, 2026-07-06T09:00, admitted, the eighth birthday itself",
        "2018-07-07, 2026-07-06T09:00, child.tooYoung, the day before it",
        "2018-07-06, 2026-07-06T00:00, admitted, from the first moment of the day",
        "2018-07-06, 2026-07-05T23:59, child.tooYoung, not a minute earlier",
        "2011-07-07, 2026-07-06T09:00, admitted, fourteen for one more day",
        "2011-07-06, 2026-07-06T09:00, child.tooOld, fifteen today",
        "2016-02-29, 2024-02-28T09:00, child.tooYoung, a leap day comes on its own day in a leap year",
        "2016-02-29, 2024-02-29T09:00, admitted, and counts then",
        "2012-02-29, 2027-02-28T09:00, admitted, in an ordinary year fourteen still lasts on 28 February",
        "2012-02-29, 2027-03-01T09:00, child.tooOld, and ends on 1 March"
    })
    void ageIsCountedOnTheFirstDayWhereTheSiteIs(String born, String starts, String expected, String why) {
        Instant start = LocalDateTime.parse(starts).atZone(SHANGHAI).toInstant();
        SessionOffer session = new SessionOffer("week-1", 10, start, start.plus(Duration.ofHours(8)), false);
        Optional<Outcome> refusal = refusalOn(
                start.minus(Duration.ofDays(30)),
                open(session),
                new ChildEntry("Ben", LocalDate.parse(born), "week-1"));
        assertThat(refusal.map(EligibilityTest::code).orElse("admitted"))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void whoTurnsEightBetweenSignUpAndTheFirstDayIsOldEnough() {
        LocalDate sevenToday = LocalDate.of(2018, 6, 20);
        assertThat(AgeRange.ageOn(LocalDate.ofInstant(NOW, SHANGHAI), sevenToday))
                .isEqualTo(7);
        assertThat(refusal(OFFER, new ChildEntry("Ben", sevenToday, "week-1"))).isEmpty();
    }

    @Test
    void whoTurnsFifteenBetweenSignUpAndTheFirstDayIsTooOld() {
        ChildEntry fourteenToday = new ChildEntry("Ben", LocalDate.of(2011, 6, 20), "week-1");
        assertThat(refusal(OFFER, fourteenToday)).map(EligibilityTest::code).hasValue("child.tooOld");
    }

    @Test
    void signUpOpensAndClosesToTheSecond() {
        Instant opens = OFFER.window().opens();
        Instant closes = OFFER.window().closes();
        assertThat(refusalOn(opens.minusMillis(1), OFFER, ben(WEEK_1))).hasValue(new Outcome.NotYetOpen(opens));
        assertThat(refusalOn(opens, OFFER, ben(WEEK_1))).isEmpty();
        assertThat(refusalOn(closes.minusMillis(1), OFFER, ben(WEEK_1))).isEmpty();
        assertThat(refusalOn(closes, OFFER, ben(WEEK_1))).hasValue(new Outcome.Closed());
    }

    @Test
    void aSessionThatHasBegunTakesNobody() {
        assertThat(refusalOn(WEEK_1.starts(), open(WEEK_1), ben(WEEK_1)))
                .hasValue(new Outcome.Unavailable(0, "week-1", Reason.BEGUN));
    }

    @Test
    void aCancelledSessionTakesNobody() {
        SessionOffer cancelled = new SessionOffer("week-1", 10, WEEK_1.starts(), WEEK_1.ends(), true);
        assertThat(refusal(open(cancelled, WEEK_2), mia(WEEK_2), ben(WEEK_1)))
                .hasValue(new Outcome.Unavailable(1, "week-1", Reason.CANCELLED));
    }

    @Test
    void aSessionTheEventDoesNotHaveTakesNobody() {
        assertThat(refusal(open(WEEK_1), ben(WEEK_2))).hasValue(new Outcome.Unavailable(0, "week-2", Reason.UNKNOWN));
    }

    @Test
    void aHouseholdBringsNoMoreChildrenThanTheEventAllows() {
        ChildEntry[] four = {ben(WEEK_1), mia(WEEK_1), child("Zoe", WEEK_1), child("Tom", WEEK_1)};
        assertThat(refusal(OFFER, four)).hasValue(new Outcome.TooManyChildren(3));
    }

    @Test
    void aChildInTwoSessionsIsOneChild() {
        assertThat(refusal(OFFER, ben(WEEK_1), ben(WEEK_2), mia(WEEK_1), child("Zoe", WEEK_1)))
                .isEmpty();
    }

    @Test
    void aChildIsEnteredOnceForASession() {
        assertThat(refusal(OFFER, ben(WEEK_1), child("ＢＥＮ", WEEK_1)))
                .hasValue(invalid("children[1].name", "child.twice"));
    }

    @Test
    void aChildIsNotEnteredForTwoSessionsAtOnce() {
        assertThat(refusal(OFFER, ben(WEEK_1), ben(WEDNESDAY)))
                .hasValue(invalid("children[1].session", "child.overlapping"));
    }

    @Test
    void sessionsThatOnlyTouchDoNotOverlap() {
        SessionOffer next = new SessionOffer("next", 10, WEEK_1.ends(), WEEK_2.starts(), false);
        assertThat(refusal(open(WEEK_1, next), ben(WEEK_1), ben(next))).isEmpty();
    }

    @Test
    void withoutARequiredConsentThereIsNoPlace() {
        SignUpRequest request =
                new SignUpRequest(tokens(NOW).issue(OFFER), Language.ZH, ADA, List.of(ben(WEEK_1)), Set.of("photos"));
        assertThat(refusalOn(NOW, OFFER, request)).hasValue(invalid("consents.privacy", "consent.missing"));
    }

    @Test
    void aFormIsGoodForADay() {
        SignUpRequest request = Camp.request(tokens(NOW).issue(OFFER), ADA, ben(WEEK_1));
        Instant expiry = NOW.plus(Duration.ofHours(24));
        assertThat(refusalOn(expiry.minusMillis(1), OFFER, request)).isEmpty();
        assertThat(refusalOn(expiry, OFFER, request)).hasValue(new Outcome.Expired());
    }

    @Test
    void aFormIsGoodOnlyForTheTextsItShowed() {
        SignUpRequest request = Camp.request(tokens(NOW).issue(OFFER), ADA, ben(WEEK_1));
        ConsentText changed = new ConsentText("privacy", "We keep it for ever.", true);
        EventOffer today =
                new EventOffer(SLUG, OFFER.window(), 3, OFFER.ages(), OFFER.sessions(), List.of(changed, PHOTOS));
        assertThat(refusalOn(NOW, today, request)).hasValue(new Outcome.Expired());
    }

    @Test
    void aForgedFormIsNotTaken() {
        String issued = tokens(NOW).issue(OFFER);
        String forged = (issued.startsWith("A") ? "B" : "A") + issued.substring(1);
        for (String token : List.of("", "nonsense", "not base64!", forged, issued + "AAAA")) {
            assertThat(refusalOn(NOW, OFFER, Camp.request(token, ADA, ben(WEEK_1))))
                    .hasValue(new Outcome.Expired());
        }
    }

    private static EventOffer open(SessionOffer... sessions) {
        return new EventOffer(
                SLUG, new EventOffer.Window(null, null), 3, new AgeRange(8, 14), List.of(sessions), List.of(PRIVACY));
    }

    private static Outcome invalid(String field, String code) {
        return new Outcome.Invalid(List.of(new FieldError(field, code)));
    }

    private static String code(Outcome refusal) {
        return ((Outcome.Invalid) refusal).errors().getFirst().code();
    }

    private static Optional<Outcome> refusal(EventOffer offer, ChildEntry... children) {
        return refusalOn(NOW, offer, children);
    }

    private static Optional<Outcome> refusalOn(Instant now, EventOffer offer, ChildEntry... children) {
        return refusalOn(now, offer, Camp.request(tokens(now).issue(offer), ADA, children));
    }

    private static Optional<Outcome> refusalOn(Instant now, EventOffer offer, SignUpRequest request) {
        Application application = new Applications(KEY, new BlindIndex(KEY)).of(request, offer);
        return new Eligibility(tokens(now), Clock.fixed(now, SHANGHAI), SITE).refusal(application);
    }

    private static FormTokens tokens(Instant now) {
        return new FormTokens(KEY, Clock.fixed(now, SHANGHAI));
    }
}
