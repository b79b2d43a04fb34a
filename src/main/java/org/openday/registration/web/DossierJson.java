package org.openday.registration.web;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openday.registration.Dossier;
import org.openday.registration.Dossier.Item;

/** Writes a dossier for machines: sections by their keys, each a list of objects; times in UTC (RFC 3339). */
@Singleton
final class DossierJson {

    private final JsonMapper json;

    DossierJson(JsonMapper json) {
        this.json = json;
    }

    String of(Dossier dossier) {
        Map<String, Object> sections = new LinkedHashMap<>();
        sections.put("at", dossier.at().toString());
        dossier.sections()
                .forEach(section -> sections.put(
                        section.key(),
                        section.items().stream().map(DossierJson::object).toList()));
        try {
            return json.writeValueAsString(sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> object(Item item) {
        Map<String, String> fields = new LinkedHashMap<>();
        item.fields().forEach(field -> fields.put(field.key(), field.value().toString()));
        return fields;
    }
}
