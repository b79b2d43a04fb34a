package org.openday.publishing;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.openday.shared.BrokenConfiguration;

/**
 * How texts are reviewed.
 *
 * @param articles how many people review an article ({@code OPENDAY_REVIEW_ARTICLES})
 * @param pages how many review a standing page ({@code OPENDAY_REVIEW_PAGES})
 * @param events how many review an event or a camp ({@code OPENDAY_REVIEW_EVENTS})
 * @param countersignWithin how soon an emergency publication must be countersigned ({@code OPENDAY_REVIEW_COUNTERSIGN_WITHIN})
 */
@ConfigurationProperties("openday.review")
record PublishingSettings(
        @Bindable(defaultValue = "3") int articles,
        @Bindable(defaultValue = "3") int pages,
        @Bindable(defaultValue = "3") int events,
        @Bindable(defaultValue = "24h") Duration countersignWithin) {

    private static final int MOST = 3;

    PublishingSettings {
        check("OPENDAY_REVIEW_ARTICLES", articles);
        check("OPENDAY_REVIEW_PAGES", pages);
        check("OPENDAY_REVIEW_EVENTS", events);
    }

    private static void check(String name, int steps) {
        if (steps < 1 || steps > MOST) {
            throw new BrokenConfiguration(name + " must be from 1 to " + MOST + ".");
        }
    }

    int steps(Kind kind) {
        return switch (kind) {
            case ARTICLE -> articles;
            case PAGE -> pages;
            case EVENT -> events;
        };
    }
}
