package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openday.event.Allocation;
import org.openday.registration.Outcome.Received;
import org.openday.registration.eligibility.AgeRange;
import org.openday.registration.eligibility.Conditions;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** The small world of the tests: a summer camp with 10 places a week, guardian Ada, children Ben and Mia. */
public final class Camp {

    public static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    static final Slug SLUG = new Slug("summer-camp");
    static final Guardian ADA = new Guardian("Ada", "13800138000", "ada@example.org");
    static final Guardian BOB = new Guardian("Bob", "13900139000", "bob@example.org");
    static final SessionOffer WEEK_1 = session("week-1", "2026-07-06T01:00:00Z", "2026-07-10T09:00:00Z");
    static final SessionOffer WEEK_2 = session("week-2", "2026-07-13T01:00:00Z", "2026-07-17T09:00:00Z");
    static final SessionOffer WEDNESDAY = session("wednesday", "2026-07-08T01:00:00Z", "2026-07-08T09:00:00Z");
    static final ConsentText PRIVACY =
            new ConsentText("privacy", "We keep what you enter until the camp is over.", true);
    static final ConsentText PHOTOS = new ConsentText("photos", "You may take pictures of my child.", false);
    static final EventOffer OFFER = offer(WEEK_1, WEEK_2, WEDNESDAY);

    private Camp() {}

    private static SessionOffer session(String key, String starts, String ends) {
        return new SessionOffer(key, 10, Instant.parse(starts), Instant.parse(ends), false);
    }

    static SessionOffer withCapacity(SessionOffer session, int capacity) {
        return new SessionOffer(session.key(), capacity, session.starts(), session.ends(), session.cancelled());
    }

    static EventOffer offer(SessionOffer... sessions) {
        return offer(SLUG, sessions);
    }

    static EventOffer offer(Slug event, SessionOffer... sessions) {
        EventOffer.Window window =
                new EventOffer.Window(Instant.parse("2026-05-01T00:00:00Z"), Instant.parse("2026-07-01T00:00:00Z"));
        return new EventOffer(event, window, 3, new AgeRange(8, 14), List.of(sessions), List.of(PRIVACY, PHOTOS));
    }

    /** The same event, to which a household may bring one child only. */
    static EventOffer onePerHousehold(EventOffer offer) {
        return new EventOffer(
                offer.event(),
                offer.window(),
                offer.maxChildren(),
                new Conditions(offer.ages(), null, null, false, true),
                offer.sessions(),
                offer.consents(),
                offer.giving());
    }

    /** The camp with a waiting list and so many places in each week. */
    static EventOffer waiting(int capacity) {
        return new EventOffer(
                SLUG,
                OFFER.window(),
                3,
                OFFER.ages(),
                List.of(withCapacity(WEEK_1, capacity), withCapacity(WEEK_2, capacity), WEDNESDAY),
                OFFER.consents(),
                new EventOffer.Giving(Allocation.FIRST_COME, true, null));
    }

    /** The camp whose places are drawn, so many in each week. */
    static EventOffer ballot(int capacity) {
        return new EventOffer(
                SLUG,
                OFFER.window(),
                3,
                OFFER.ages(),
                List.of(withCapacity(WEEK_1, capacity), withCapacity(WEEK_2, capacity), WEDNESDAY),
                OFFER.consents(),
                new EventOffer.Giving(Allocation.BALLOT, true, null));
    }

    static ChildEntry ben(SessionOffer session) {
        return child("Ben", session);
    }

    static ChildEntry mia(SessionOffer session) {
        return child("Mia", session);
    }

    static ChildEntry child(String name, SessionOffer session) {
        return new ChildEntry(name, LocalDate.of(2015, 3, 14), session.key());
    }

    /** The same request with one more text agreed to. */
    static SignUpRequest agreeing(SignUpRequest request, ConsentText text) {
        Set<String> consents = new TreeSet<>(request.consents());
        consents.add(text.slug());
        return new SignUpRequest(
                request.formToken(), request.language(), request.guardian(), request.children(), consents);
    }

    static SignUpRequest request(String formToken, Guardian guardian, ChildEntry... children) {
        return new SignUpRequest(formToken, Language.ZH, guardian, List.of(children), Set.of("privacy"));
    }

    /** A sign-up that is received. */
    static Received received(SignUp door, EventOffer offer, Guardian guardian, boolean tied, ChildEntry... children) {
        SignUpRequest request = new SignUpRequest(
                door.formToken(offer), Language.ZH, guardian, null, List.of(children), tied, Set.of("privacy"));
        Outcome outcome = door.place(request, offer);
        assertThat(outcome).isInstanceOf(Received.class);
        return (Received) outcome;
    }
}
