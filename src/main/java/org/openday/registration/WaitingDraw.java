package org.openday.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openday.audit.Entry.Origin;
import org.openday.shared.Slug;

/**
 * A frozen ballot that waits for its randomness, as those who run it see it; never public.
 *
 * @param beaconAt when the randomness becomes public; null: that was not said
 * @param typedBy who has typed first, in small letters; null: nobody yet
 * @param differedBy who has typed something else since
 */
public record WaitingDraw(
        Slug event,
        String beacon,
        @Nullable Instant beaconAt,
        int entries,
        @Nullable String typedBy,
        @Nullable Instant typedAt,
        @Nullable String differedBy) {

    /** Whether somebody was the first to type. */
    public boolean isTypedBy(String name) {
        return new Typist(name, Origin.WEB).key().equals(typedBy);
    }
}
