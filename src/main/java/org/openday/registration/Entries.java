package org.openday.registration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.Dossier.Field;
import org.openday.registration.Dossier.Item;

/** Collects the fields of one entry of a dossier; what is not there is left out. */
final class Entries {

    private final List<Field> fields = new ArrayList<>();

    Entries with(String key, @Nullable Object value) {
        if (value != null) {
            fields.add(new Field(key, value));
        }
        return this;
    }

    Item item() {
        return new Item(List.copyOf(fields));
    }
}
