package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openday.event.SignedUp.Count;
import org.openday.publishing.Edition;
import org.openday.publishing.Families;
import org.openday.publishing.web.EventPart.Field;
import org.openday.publishing.web.EventPart.Row;
import org.openday.publishing.web.EventPart.Rows;
import org.openday.publishing.web.EventPart.Section;

/** Writes the sessions of an event as rows. */
@Singleton
final class SessionRows {

    private static final int FEW = 4;

    private final Families families;

    SessionRows(Families families) {
        this.families = families;
    }

    Section of(Edition edition, EventFields fields) {
        int count = fields.form().rows("sessions");
        Map<String, Count> signedUp = families.of(edition);
        List<Row> rows = IntStream.range(0, count)
                .mapToObj(at -> row(at, count <= FEW, signedUp, fields))
                .toList();
        return new Section(
                "sessions",
                fields.text("section.sessions"),
                fields.hint("section.sessions"),
                List.of(),
                new Rows(
                        "sessions",
                        fields.text("sessions.add"),
                        fields.text("sessions.none"),
                        fields.error("sessions"),
                        rows));
    }

    private static Row row(int at, boolean open, Map<String, Count> signedUp, EventFields fields) {
        String name = "sessions[" + at + "]";
        String key = fields.form().value(name + ".key");
        Count count = signedUp.get(key);
        boolean fresh = !fields.form().has(name + ".starts.date");
        return new Row(
                "row-" + key,
                summary(at, name, fields),
                open || fresh || fields.hasFault(name + "."),
                name + ".key",
                key,
                count == null ? "" : note(name, count, fields),
                fields(name + ".", fields),
                count == null ? name : "");
    }

    /** Who is signed up; that they are told what changes, and why the session cannot just be taken away. */
    private static String note(String name, Count count, EventFields fields) {
        Integer capacity = EventFaults.number(fields.form().value(name + ".capacity"));
        int missing = capacity == null ? 0 : count.placed() - capacity;
        return fields.text("sessions.signed-up", count.placed(), count.asking())
                + (missing > 0 ? fields.text("sessions.overbooked", missing) : "");
    }

    private static String summary(int at, String name, EventFields fields) {
        String when = fields.form().has(name + ".starts.date")
                ? fields.form().value(name + ".starts.date") + " "
                        + fields.form().value(name + ".starts.time")
                : fields.text("sessions.undated");
        String title = fields.form().value(name + ".title");
        boolean cancelled = fields.form().has(name + ".cancelled");
        return fields.text("sessions.summary", at + 1, when)
                + (title.isEmpty() ? "" : " · " + title)
                + (cancelled ? " · " + fields.text("sessions.is-cancelled") : "");
    }

    private static List<Field> fields(String name, EventFields fields) {
        List<Field> all = new ArrayList<>();
        fields.time(name + "starts", "sessions.starts").forEach(all::add);
        fields.time(name + "ends", "sessions.ends").forEach(all::add);
        all.add(fields.field(name + "capacity", "sessions.capacity", "number"));
        all.add(fields.field(name + "title", "sessions.title", "text"));
        all.add(fields.field(name + "cancelled", "sessions.cancelled", "text"));
        return all;
    }
}
