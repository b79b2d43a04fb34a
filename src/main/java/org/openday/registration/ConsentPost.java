package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.event.Consent;
import org.openday.event.Consents;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Writes to the guardians of a household that a consent was taken back and what follows, in the caller's transaction. */
@Singleton
final class ConsentPost {

    private final Addressees addressees;
    private final Consents texts;
    private final LetterValues values;
    private final Post post;
    private final Clock clock;

    ConsentPost(Addressees addressees, Consents texts, LetterValues values, Post post, Clock clock) {
        this.addressees = addressees;
        this.texts = texts;
        this.values = values;
        this.post = post;
        this.clock = clock;
    }

    /** @param child for whom; null: for the household, and so for all its children */
    void withdrawn(Household household, @Nullable Long child, ConsentText text) {
        List<Addressee> about = child == null
                ? addressees.ofHousehold(household.number())
                : addressees.ofChild(household.number(), child);
        if (!about.isEmpty()) {
            Instant now = clock.instant();
            Language language = household.language();
            Optional<Consent> written = texts.find(new Slug(text.slug()), language);
            String title = written.map(Consent::title)
                    .orElseGet(() -> text.text().lines().findFirst().orElse(text.slug()));
            String follows = written.map(Consent::withdrawal).orElse("");
            post.sendOne(
                    "consent-withdrawn",
                    about,
                    text.slug() + "-" + now.toEpochMilli(),
                    values.withdrawn(language, title, follows, now));
        }
    }
}
