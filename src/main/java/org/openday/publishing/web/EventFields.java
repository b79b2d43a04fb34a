package org.openday.publishing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.publishing.web.EventPart.Choice;
import org.openday.publishing.web.EventPart.Field;
import org.openday.web.Wording;

/** Writes single fields of an event's form. */
record EventFields(EventForm form, List<EventFault> faults, Wording words) {

    /** {@code label} names the texts of a field wherever it stands, such as {@code sessions.starts}. */
    Field field(String name, String label, String type) {
        return field(name, label, type, List.of());
    }

    Field field(String name, String label, String type, List<Choice> choices) {
        return new Field(name, text(label), hint(label), type, form.value(name), choices, error(name));
    }

    Stream<Field> time(String name, String label) {
        return Stream.of(
                dated(name + ".date", label + ".date", "date", "\\d{4}-\\d\\d-\\d\\d"),
                dated(name + ".time", label + ".time", "time", "\\d\\d:\\d\\d"));
    }

    /** A browser's field for dates shows nothing of what is none, so that it would be lost. */
    private Field dated(String name, String label, String type, String form) {
        String value = form().value(name);
        return field(name, label, value.isEmpty() || value.matches(form) ? type : "text");
    }

    /** What is the same as leaving the key out stands for whichever of both the file has. */
    Field select(String name, String label, List<String> values) {
        String chosen = form.value(name);
        List<Choice> choices = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            boolean first = at == 0 && chosen.isEmpty();
            String value = values.get(at);
            choices.add(new Choice(first ? "" : value, text(label + "." + value), first || value.equals(chosen)));
        }
        if (choices.stream().noneMatch(Choice::chosen)) {
            choices.add(new Choice(chosen, chosen, true));
        }
        return field(name, label, "select", choices);
    }

    String text(String key, Object... values) {
        return words.text("publishing.event." + key, values);
    }

    String hint(String key) {
        return words.messages()
                .find(words.language(), "publishing.event." + key + ".hint")
                .orElse("");
    }

    @Nullable
    String error(String name) {
        return faults.stream()
                .filter(fault -> fault.field().equals(name))
                .findFirst()
                .map(this::sentence)
                .orElse(null);
    }

    String sentence(EventFault fault) {
        return text("wrong." + fault.code(), fault.values().toArray());
    }

    boolean hasFault(String start) {
        return faults.stream().anyMatch(fault -> fault.field().startsWith(start));
    }
}
