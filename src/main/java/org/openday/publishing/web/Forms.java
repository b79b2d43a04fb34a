package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentFault;
import org.openday.content.FileText;
import org.openday.publishing.Edition;
import org.openday.publishing.Editions;
import org.openday.publishing.Families;
import org.openday.publishing.Kind;
import org.openday.publishing.Proofs;
import org.openday.publishing.Revision;
import org.openday.web.Wording;

/** The editor's form and the files it stands for. */
@Singleton
final class Forms {

    private final Editions editions;
    private final Proofs proofs;
    private final EventTimes times;
    private final EventParts parts;
    private final Families families;

    Forms(Editions editions, Proofs proofs, EventTimes times, EventParts parts, Families families) {
        this.editions = editions;
        this.proofs = proofs;
        this.times = times;
        this.parts = parts;
        this.families = families;
    }

    Revision head(Edition edition) {
        return editions.head(edition);
    }

    /** The form of what is kept. */
    EditorForm of(Edition edition, Revision revision) {
        FileText text = FileText.of(revision.text());
        EditorForm form = EditorForm.of(edition, revision.number(), text);
        return edition.kind() == Kind.EVENT ? form.with(EventForm.of(edition, text, times)) : form;
    }

    /** The whole file a form stands for, beside the revision it began from. */
    String file(Edition edition, EditorForm form) {
        String base = editions.revision(edition.number(), form.basedOn())
                .map(Revision::text)
                .orElse("");
        return form.file(edition, base, times);
    }

    /** What was typed with a row more or less; a session families are signed up for is cancelled, not taken away. */
    Typed withRows(Edition edition, Typed typed, Instant now) {
        String row = typed.text("remove");
        boolean held = families.of(edition).containsKey(typed.text(row + ".key"));
        return held ? typed : EventRows.changed(typed, families.sessions(edition), now);
    }

    /** What keeps an event from the site, all of it, by field; what no field is to blame for is said of the text. */
    List<EventFault> faults(Edition edition, EditorForm form) {
        EventForm event = form.event();
        if (event == null) {
            return List.of();
        }
        List<EventFault> faults = new ArrayList<>();
        if (form.value("title").isBlank()) {
            faults.add(new EventFault("field-title", "title"));
        }
        faults.addAll(EventFaults.in(event, edition.language()));
        if (faults.isEmpty()) {
            refused(edition, form)
                    .forEach(each ->
                            faults.add(new EventFault("body", "file", String.valueOf(each.line()), each.sentence())));
        }
        return faults;
    }

    private List<ContentFault> refused(Edition edition, EditorForm form) {
        return proofs.of(edition, file(edition, form)).faults().stream()
                .filter(fault -> fault.kind() == ContentFault.Kind.BROKEN)
                .toList();
    }

    /** What the page shows of an event beside title and text, or null when it is none. */
    @Nullable
    EventPart part(Edition edition, EditorForm form, List<EventFault> faults, Wording words) {
        EventForm event = form.event();
        return event == null ? null : parts.of(edition, event, FileText.of(file(edition, form)), faults, words);
    }
}
