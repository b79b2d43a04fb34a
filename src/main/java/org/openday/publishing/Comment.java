package org.openday.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a passage.
 *
 * @param paragraph where the passage was, counted from 0; {@code quote} the words it is on
 */
@MappedEntity("edition_comment")
public record Comment(
        @Id @GeneratedValue @Nullable Long id,
        long editionId,
        int revision,
        int paragraph,
        String quote,
        String text,
        String staff,
        Instant saidAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    static Comment of(Edition edition, int paragraph, String quote, String text, Visit visit) {
        return new Comment(
                null, edition.number(), edition.head(), paragraph, quote, text, visit.by(), visit.at(), null, null);
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    /** The paragraph of a text the quoted words stand in now, the nearest to where they stood; -1 when they are gone. */
    public int foundIn(String file) {
        List<Block> blocks = Block.of(file);
        int nearest = -1;
        for (int at = 0; at < blocks.size(); at++) {
            boolean nearer = nearest < 0 || Math.abs(at - paragraph) < Math.abs(nearest - paragraph);
            if (nearer && blocks.get(at).text().contains(quote)) {
                nearest = at;
            }
        }
        return nearest;
    }
}
