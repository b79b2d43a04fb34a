package org.openday.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.openday.registration.ballot.Draw;

/** Where an entry was drawn. */
@MappedEntity("draw_entry")
record DrawRank(@Id String code, int drawRank, boolean granted) {

    static DrawRank of(Draw.Ranked ranked) {
        return new DrawRank(ranked.entry().code(), ranked.rank(), ranked.granted());
    }
}
