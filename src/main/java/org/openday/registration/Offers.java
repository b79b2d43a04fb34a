package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.event.Ages;
import org.openday.event.Event;
import org.openday.event.Session;
import org.openday.event.SignUp;
import org.openday.registration.eligibility.AgeRange;
import org.openday.registration.eligibility.Conditions;
import org.openday.registration.eligibility.SchoolYears;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Reads off an event what it offers to those who sign up. */
@Singleton
public final class Offers {

    private final ConsentTexts texts;

    Offers(ConsentTexts texts) {
        this.texts = texts;
    }

    /** The offer of an event whose places are given online, with the consent texts as a reader of this language sees them. */
    public EventOffer of(Event event, SignUp window, Language language) {
        return new EventOffer(
                event.slug(),
                new EventOffer.Window(window.opens(), window.closes()),
                window.children(),
                conditions(event),
                event.sessions().stream().map(Offers::session).toList(),
                texts(event.consents(), language),
                new EventOffer.Giving(event.allocation(), window.hasWaitingList(), window.holdHours()));
    }

    private static Conditions conditions(Event event) {
        Ages ages = event.ages();
        org.openday.event.SchoolYears years = event.schoolYears();
        return new Conditions(
                ages == null ? AgeRange.ANY : new AgeRange(ages.from(), ages.to()),
                ages == null ? null : ages.day(),
                years == null ? null : new SchoolYears(years.from(), years.to()),
                event.original().audience() != null,
                event.isOnePerHousehold());
    }

    private static SessionOffer session(Session session) {
        return new SessionOffer(
                session.key().value(), session.capacity(), session.starts(), session.ends(), session.isCancelled());
    }

    private List<ConsentText> texts(List<Slug> slugs, Language language) {
        return slugs.stream()
                .flatMap(slug -> texts.find(slug, language).stream())
                .toList();
    }
}
