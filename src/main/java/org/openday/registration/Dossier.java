package org.openday.registration;

import java.time.Instant;
import java.util.List;

/** Everything that is held about a household, in sections of like entries; what a field is called is a key, not a text. */
public record Dossier(Instant at, List<Section> sections) {

    public record Section(String key, List<Item> items) {}

    public record Item(List<Field> fields) {}

    /** A value is a text, an {@link Instant} or a {@link java.time.LocalDate}. */
    public record Field(String key, Object value) {}
}
