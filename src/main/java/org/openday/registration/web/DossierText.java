package org.openday.registration.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.openday.registration.Dossier;
import org.openday.registration.Dossier.Field;
import org.openday.registration.Dossier.Item;
import org.openday.registration.Dossier.Section;
import org.openday.web.Wording;

/** Writes a dossier for people, as plain text. */
record DossierText(Dossier dossier, Wording words) {

    @Override
    public String toString() {
        String head = words.text("manage.data.title", words.text("site.name")) + "\n"
                + words.text("manage.data.at", words.dateTime(dossier.at())) + "\n";
        return dossier.sections().stream().map(this::section).collect(Collectors.joining("\n", head + "\n", ""));
    }

    private String section(Section section) {
        String heading = "== " + words.text("manage.data." + section.key()) + "\n\n";
        return section.items().isEmpty()
                ? heading + words.text("manage.data.none") + "\n"
                : section.items().stream().map(this::item).collect(Collectors.joining("\n", heading, ""));
    }

    private String item(Item item) {
        return item.fields().stream().map(this::field).collect(Collectors.joining());
    }

    /** Whoever adds a field need not name it in the theme to have it printed. */
    private String field(Field field) {
        String name = words.messages()
                .find(words.language(), "manage.data.field." + field.key())
                .orElse(field.key());
        return name + words.text("consents.proof.colon") + value(field.value()) + "\n";
    }

    private String value(Object value) {
        return switch (value) {
            case Instant at -> words.date(at) + " " + words.dateTime(at);
            case LocalDate day -> words.date(day);
            default -> value.toString();
        };
    }
}
