package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.event.SignedUp.Count;
import org.openday.publishing.Edition;
import org.openday.publishing.Editions;
import org.openday.publishing.Families;
import org.openday.publishing.Kind;
import org.openday.publishing.web.PublicationPage.Concern;
import org.openday.web.Wording;

/** Says what families have to do with an edition that is to be published. */
@Singleton
final class Concerns {

    private final Editions editions;
    private final Families families;

    Concerns(Editions editions, Families families) {
        this.editions = editions;
        this.families = families;
    }

    /** Null where families have nothing to do with it. */
    @Nullable
    Concern of(Edition edition, Wording words) {
        if (edition.kind() != Kind.EVENT || edition.isNew()) {
            return null;
        }
        Families.Concern concern =
                families.about(edition, editions.head(edition).text());
        int all = families.of(edition).values().stream().mapToInt(Concerns::all).sum();
        return new Concern(
                concern.told() == 0 ? "" : words.text("publishing.concern.told", concern.told()),
                listed("lost", concern.lost(), words),
                listed("overbooked", concern.overbooked(), words),
                all == 0 ? "" : words.text("publishing.concern.withdrawal", all));
    }

    private static int all(Count count) {
        return count.placed() + count.asking();
    }

    private static String listed(String key, List<String> sessions, Wording words) {
        return sessions.isEmpty() ? "" : words.text("publishing.concern." + key, String.join("、", sessions));
    }
}
