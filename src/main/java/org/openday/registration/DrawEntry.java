package org.openday.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.openday.registration.ballot.Entry;

/** An entry of a frozen roster, with the salt that only its families may know; empty once they are gone. */
@MappedEntity("draw_entry")
record DrawEntry(@Id String code, String event, String sessionKey, int size, String mark, String salt) {

    static DrawEntry of(String event, Entry entry, String salt) {
        return new DrawEntry(entry.code(), event, entry.session(), entry.size(), entry.mark(), salt);
    }

    Entry entry() {
        return new Entry(code, sessionKey, size, mark);
    }
}
