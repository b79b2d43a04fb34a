package org.openday.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openday.registration.ChildEntry;
import org.openday.registration.ConsentText;
import org.openday.registration.EventOffer;
import org.openday.registration.Guardian;
import org.openday.registration.SessionOffer;
import org.openday.registration.SignUpRequest;
import org.openday.registration.eligibility.AgeRange;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** A camp of one session that is always open to all. */
record OpenCamp(EventOffer offer) {

    private static final SessionOffer WEEK = new SessionOffer(
            "week", 1_000_000, Instant.parse("2999-07-01T01:00:00Z"), Instant.parse("2999-07-05T09:00:00Z"), false);

    /** As at a camp of the sample content, so that a sign-up adds three entries to the audit log. */
    private static final List<ConsentText> CONSENTS = List.of(
            new ConsentText("rules", "Rules", true),
            new ConsentText("data", "Data", true),
            new ConsentText("photo", "Photos", false));

    static OpenCamp named(String slug) {
        EventOffer.Window always = new EventOffer.Window(null, null);
        return new OpenCamp(new EventOffer(new Slug(slug), always, 3, AgeRange.ANY, List.of(WEEK), CONSENTS));
    }

    /** The sign-up of one child nobody else is called like. */
    SignUpRequest request(String formToken, String child) {
        return new SignUpRequest(
                formToken,
                Language.ZH,
                new Guardian("Ada", "13800138000", null),
                List.of(new ChildEntry(offer.event() + " " + child, LocalDate.of(2015, 3, 14), WEEK.key())),
                Set.of("rules", "data"));
    }
}
