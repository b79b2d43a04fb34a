package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openday.shared.Site;
import org.openday.shared.Slug;

/** Knows the sessions of the same event that a child is of the right age for, as long as anything may be changed. */
@Singleton
final class Alternatives {

    private final CurrentOffers offers;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Site site;

    Alternatives(CurrentOffers offers, Deadlines deadlines, Clock clock, Site site) {
        this.offers = offers;
        this.deadlines = deadlines;
        this.clock = clock;
        this.site = site;
    }

    /** The offer of the event where places go to those who come first, before the end of changes. */
    Optional<EventOffer> offer(Registration from) {
        boolean early = clock.instant().isBefore(deadlines.of(from.event(), from.starts()));
        return early ? offers.of(new Slug(from.event())).filter(EventOffer::isFirstCome) : Optional.empty();
    }

    List<SessionOffer> of(Registration from, LocalDate born) {
        Instant now = clock.instant();
        return offer(from).stream()
                .flatMap(offer -> offer.sessions().stream().filter(isFit(offer.ages(), born)))
                .filter(session -> !session.cancelled() && now.isBefore(session.starts()))
                .filter(session -> !session.key().equals(from.sessionKey()))
                .toList();
    }

    private Predicate<SessionOffer> isFit(AgeRange ages, LocalDate born) {
        return session -> {
            LocalDate firstDay = LocalDate.ofInstant(session.starts(), site.zone());
            return !ages.isTooYoung(born, firstDay) && !ages.isTooOld(born, firstDay);
        };
    }
}
