package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openday.registration.eligibility.Examination;
import org.openday.registration.eligibility.Stay;
import org.openday.registration.eligibility.Wish;
import org.openday.shared.Site;
import org.openday.shared.Slug;

/** Knows the sessions of the same event that a child is of the right age for, as long as anything may be changed. */
@Singleton
final class Alternatives {

    private final CurrentOffers offers;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Site site;
    private final Doors doors;

    Alternatives(CurrentOffers offers, Deadlines deadlines, Clock clock, Site site, Doors doors) {
        this.offers = offers;
        this.deadlines = deadlines;
        this.clock = clock;
        this.site = site;
        this.doors = doors;
    }

    /** The offer of the event where places go to those who come first, before the end of changes. */
    Optional<EventOffer> offer(Registration from) {
        boolean early = clock.instant().isBefore(deadlines.of(from.event(), from.starts()));
        return early ? offers.of(new Slug(from.event())).filter(EventOffer::isFirstCome) : Optional.empty();
    }

    /** Whether a session lets nobody in any more, asked while it is locked. */
    boolean isShut(Registration from, SessionOffer to) {
        return doors.areShut(new Slug(from.event()), List.of(to.key()));
    }

    List<SessionOffer> of(Registration from, LocalDate born) {
        Instant now = clock.instant();
        return offer(from).stream()
                .flatMap(offer -> offer.sessions().stream().filter(session -> isFit(offer, session, born)))
                .filter(session -> !session.cancelled() && now.isBefore(session.starts()))
                .filter(session -> !session.key().equals(from.sessionKey()))
                .toList();
    }

    /** What was declared at sign-up stays declared. */
    private boolean isFit(EventOffer offer, SessionOffer session, LocalDate born) {
        Stay stay = new Stay("", offer.event().value(), session.key(), session.starts(), session.ends());
        Wish wish = new Wish(born, stay, List.of(), true, site.zone());
        return Examination.of(offer.conditions(), wish).isEmpty();
    }
}
