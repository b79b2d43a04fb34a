package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openday.content.FileText;
import org.openday.event.Allocation;
import org.openday.event.Consents;
import org.openday.event.Kind;
import org.openday.publishing.Edition;
import org.openday.publishing.web.EventPart.Choice;
import org.openday.publishing.web.EventPart.Field;
import org.openday.publishing.web.EventPart.Section;
import org.openday.shared.Language;
import org.openday.web.Link;
import org.openday.web.Wording;

/** Writes the form of an event section by section. */
@Singleton
final class EventParts {

    private final Consents consents;
    private final SessionRows sessions;

    EventParts(Consents consents, SessionRows sessions) {
        this.consents = consents;
        this.sessions = sessions;
    }

    /** {@code file} is what the form stands for. */
    EventPart of(Edition edition, EventForm form, FileText file, List<EventFault> faults, Wording words) {
        EventFields fields = new EventFields(form, faults, words);
        List<Section> sections = edition.language() == Language.EN
                ? List.of(section("words", fields, translated(fields)))
                : List.of(
                        section("basics", fields, basics(fields)),
                        section("people", fields, people(fields)),
                        sessions.of(edition, fields),
                        section("sign-up", fields, signUp(fields)),
                        section("consents", fields, List.of(consents(fields))),
                        new QuestionRows(fields, file).section());
        return new EventPart(contents(sections, fields), sections);
    }

    private static Section section(String id, EventFields fields, List<Field> content) {
        return new Section(id, fields.text("section." + id), fields.hint("section." + id), content, null);
    }

    private static List<Field> translated(EventFields fields) {
        return List.of(
                fields.field("place", "place", "text"),
                fields.field("address", "address", "text"),
                fields.field("organiser", "organiser", "text"),
                fields.field("audience", "audience", "text"),
                fields.field("bring", "bring", "area"));
    }

    private static List<Field> basics(EventFields fields) {
        return List.of(
                fields.select(
                        "kind",
                        "kind",
                        Arrays.stream(Kind.values()).map(Kind::word).toList()),
                fields.field("place", "place", "text"),
                fields.field("address", "address", "text"),
                fields.field("organiser", "organiser", "text"),
                fields.field("bring", "bring", "area"));
    }

    private static List<Field> people(EventFields fields) {
        return List.of(
                fields.field("ages.from", "ages.from", "number"),
                fields.field("ages.to", "ages.to", "number"),
                fields.field("ages.on", "ages.on", "date"),
                fields.field("schoolYears.from", "schoolYears.from", "number"),
                fields.field("schoolYears.to", "schoolYears.to", "number"),
                fields.field("audience", "audience", "text"),
                fields.field("onePerHousehold", "onePerHousehold", "check"));
    }

    private static List<Field> signUp(EventFields fields) {
        List<Field> all = new ArrayList<>();
        all.add(fields.field("signUp", "signUp", "check"));
        fields.time("signUp.opens", "signUp.opens").forEach(all::add);
        fields.time("signUp.closes", "signUp.closes").forEach(all::add);
        all.add(fields.select(
                "allocation",
                "allocation",
                Arrays.stream(Allocation.values()).map(Allocation::word).toList()));
        all.add(fields.field("signUp.maxChildren", "signUp.maxChildren", "number"));
        all.add(fields.field("signUp.sessionsPerChild", "signUp.sessionsPerChild", "number"));
        all.add(fields.field("signUp.waitingList", "signUp.waitingList", "check"));
        all.add(fields.field("signUp.holdHours", "signUp.holdHours", "number"));
        fields.time("signUp.changesUntil", "signUp.changesUntil").forEach(all::add);
        all.add(fields.field("draw.beacon", "draw.beacon", "area"));
        fields.time("draw.at", "draw.at").forEach(all::add);
        return all;
    }

    /** Those there are, and those the file names that are not there. */
    private Field consents(EventFields fields) {
        List<Choice> boxes = new ArrayList<>();
        List<String> missing = new ArrayList<>(fields.form().below("consents."));
        consents.all(fields.words().language()).forEach(each -> {
            String slug = each.slug().value();
            missing.remove(slug);
            String label = each.title() + (each.required() ? "" : fields.text("consents.optional"));
            boxes.add(new Choice("consents." + slug, label, fields.form().has("consents." + slug)));
        });
        missing.forEach(slug -> boxes.add(new Choice("consents." + slug, fields.text("consents.missing", slug), true)));
        return fields.field("consents", "consents", "ticks", boxes);
    }

    private static List<Link> contents(List<Section> sections, EventFields fields) {
        return Stream.concat(
                        sections.stream().map(each -> new Link(each.heading(), "#part-" + each.id(), isFaulty(each))),
                        Stream.of(new Link(fields.words().text("publishing.field.body"), "#body", false)))
                .toList();
    }

    private static boolean isFaulty(Section section) {
        return Stream.concat(
                        section.fields().stream(),
                        section.rows() == null
                                ? Stream.empty()
                                : section.rows().rows().stream().flatMap(row -> row.fields().stream()))
                .anyMatch(field -> field.error() != null);
    }
}
