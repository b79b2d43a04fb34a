package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.event.Events;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** The texts without which an event gives no place, as they read now. */
@Singleton
final class RequiredTexts {

    private final Events events;
    private final ConsentTexts texts;

    RequiredTexts(Events events, ConsentTexts texts) {
        this.events = events;
        this.texts = texts;
    }

    /** None for an event that is no longer on the site. */
    List<ConsentText> of(String event, Language language) {
        return events.find(new Slug(event)).stream()
                .flatMap(each -> each.consents().stream())
                .flatMap(slug -> texts.find(slug, language).stream())
                .filter(ConsentText::required)
                .toList();
    }
}
