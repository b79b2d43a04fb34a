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
 * @param countersignWithin how soon an emergency publication must be countersigned ({@code OPENDAY_REVIEW_COUNTERSIGN_WITHIN})
 */
@ConfigurationProperties("openday.review")
record PublishingSettings(
        @Bindable(defaultValue = "3") int articles,
        @Bindable(defaultValue = "3") int pages,
        @Bindable(defaultValue = "24h") Duration countersignWithin) {

    private static final int MOST = 3;

    PublishingSettings {
        check("OPENDAY_REVIEW_ARTICLES", articles);
        check("OPENDAY_REVIEW_PAGES", pages);
    }

    private static void check(String name, int steps) {
        if (steps < 1 || steps > MOST) {
            throw new BrokenConfiguration(name + " must be from 1 to " + MOST + ".");
        }
    }

    int steps(Kind kind) {
        return kind == Kind.ARTICLE ? articles : pages;
    }
}
