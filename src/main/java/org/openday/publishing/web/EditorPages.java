package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.Staff;
import org.openday.publishing.Company;
import org.openday.publishing.Edition;
import org.openday.publishing.Revision;
import org.openday.publishing.Ruling;
import org.openday.publishing.web.EditorPage.Conflict;
import org.openday.publishing.web.EditorPage.DiffPart;
import org.openday.publishing.web.EditorPage.Fault;
import org.openday.publishing.web.EditorPage.TextField;
import org.openday.shared.Language;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the editor. */
@Singleton
final class EditorPages {

    private static final List<String> MAIN = List.of("title", "summary", "topics");

    private final Forms forms;
    private final Headings headings;
    private final EditorAids aids;
    private final Company company;
    private final Desk desk;

    EditorPages(Forms forms, Headings headings, EditorAids aids, Company company, Desk desk) {
        this.forms = forms;
        this.headings = headings;
        this.aids = aids;
        this.company = company;
        this.desk = desk;
    }

    /** The editor with what is kept. */
    EditorPage kept(Edition edition, String done, Staff staff, Viewing viewing) {
        EditorForm form = forms.of(edition, forms.head(edition));
        return page(edition, form, List.of(), done, Ruling.DONE, null, staff, viewing);
    }

    /** The editor with what was saved and what keeps it from the site. */
    EditorPage faulty(
            Edition edition, EditorForm form, List<EventFault> faults, String done, Staff staff, Viewing viewing) {
        return page(edition, form, faults, done, Ruling.DONE, null, staff, viewing);
    }

    /** The editor with what was typed, beside what somebody else has saved of the same paragraph. */
    EditorPage conflict(Edition edition, EditorForm form, Revision head, String mine, Staff staff, Viewing viewing) {
        EditorForm chosen = form.basedOn(head.number());
        Conflict conflict = new Conflict(head.author(), DiffPart.of(head.text(), mine));
        return page(edition, chosen, List.of(), "", Ruling.CHANGED, conflict, staff, viewing);
    }

    /** The editor with what was typed into an edition whose work has ended. */
    EditorPage ended(Edition edition, EditorForm form, Staff staff, Viewing viewing) {
        return page(edition, form, List.of(), "", Ruling.ENDED, null, staff, viewing);
    }

    private EditorPage page(
            Edition edition,
            EditorForm form,
            List<EventFault> faults,
            String done,
            Ruling ruling,
            @Nullable Conflict conflict,
            Staff staff,
            Viewing viewing) {
        Wording words = desk.wording(viewing);
        String base = viewing.path(Headings.path(edition, ""));
        EventFields said = new EventFields(new EventForm(Map.of()), faults, words);
        return new EditorPage(
                headings.of(edition, "", done, ruling, viewing),
                form.basedOn(),
                faults.stream()
                        .map(fault -> new Fault(fault.field(), said.sentence(fault)))
                        .toList(),
                form.fields().stream()
                        .map(field -> field(field, aids, said, words))
                        .toList(),
                forms.part(edition, form, faults, words),
                form.body(),
                aids.corrections(edition, forms.file(edition, form), words),
                aids.pictures(),
                String.join("、", company.with(staff, edition.number())),
                conflict,
                base,
                base + "/autosave",
                base + "/corrections",
                base + "/preview",
                edition.isNew() || edition.language() == Language.EN ? "" : edition.slug());
    }

    private static TextField field(EditorForm.EditorField field, EditorAids aids, EventFields said, Wording words) {
        return new TextField(
                field.name(),
                words.text("publishing.field." + field.name()),
                words.text("publishing.field." + field.name() + ".hint"),
                TimeInput.type(field.name(), field.value()),
                field.value(),
                field.list() ? aids.topics(field.values(), words.language()) : List.of(),
                MAIN.contains(field.name()),
                said.error("field-" + field.name()));
    }
}
