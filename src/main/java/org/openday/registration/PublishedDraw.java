package org.openday.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openday.registration.ballot.Commitment;
import org.openday.registration.ballot.Draw;
import org.openday.registration.ballot.DrawFile;

/**
 * A frozen ballot as everybody may see it.
 *
 * @param beaconAt when the randomness becomes public; null: that was not said
 * @param draw null before it is drawn, as {@code drawnAt} is
 */
public record PublishedDraw(
        Commitment commitment,
        Instant publishedAt,
        @Nullable Instant beaconAt,
        @Nullable Draw draw,
        @Nullable Instant drawnAt) {

    /** The document by which it can be checked, and once it is drawn, done again. */
    public byte[] json() {
        return draw == null || drawnAt == null
                ? DrawFile.announced(commitment, publishedAt)
                : DrawFile.drawn(draw, publishedAt, drawnAt);
    }
}
