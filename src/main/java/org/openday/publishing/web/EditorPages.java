package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.Staff;
import org.openday.content.FileText;
import org.openday.publishing.Company;
import org.openday.publishing.Edition;
import org.openday.publishing.Editions;
import org.openday.publishing.Revision;
import org.openday.publishing.Ruling;
import org.openday.publishing.web.EditorPage.Conflict;
import org.openday.publishing.web.EditorPage.DiffPart;
import org.openday.publishing.web.EditorPage.TextField;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the editor. */
@Singleton
final class EditorPages {

    private static final List<String> MAIN = List.of("title", "summary", "topics");

    private final Editions editions;
    private final Headings headings;
    private final EditorAids aids;
    private final Company company;
    private final Desk desk;

    EditorPages(Editions editions, Headings headings, EditorAids aids, Company company, Desk desk) {
        this.editions = editions;
        this.headings = headings;
        this.aids = aids;
        this.company = company;
        this.desk = desk;
    }

    /** The editor with what is kept. */
    EditorPage kept(Edition edition, String done, Staff staff, Viewing viewing) {
        Revision head = editions.head(edition);
        EditorForm form = EditorForm.of(edition, head.number(), FileText.of(head.text()));
        return page(edition, form, done, Ruling.DONE, null, staff, viewing);
    }

    /** The editor with what was typed, beside what somebody else has saved of the same paragraph. */
    EditorPage conflict(Edition edition, EditorForm form, Revision head, String mine, Staff staff, Viewing viewing) {
        EditorForm chosen = new EditorForm(head.number(), form.fields(), form.body());
        Conflict conflict = new Conflict(head.author(), DiffPart.of(head.text(), mine));
        return page(edition, chosen, "", Ruling.CHANGED, conflict, staff, viewing);
    }

    /** The editor with what was typed into an edition whose work has ended. */
    EditorPage ended(Edition edition, EditorForm form, Staff staff, Viewing viewing) {
        return page(edition, form, "", Ruling.ENDED, null, staff, viewing);
    }

    private EditorPage page(
            Edition edition,
            EditorForm form,
            String done,
            Ruling ruling,
            @Nullable Conflict conflict,
            Staff staff,
            Viewing viewing) {
        Wording words = desk.wording(viewing);
        String base = viewing.path(Headings.path(edition, ""));
        return new EditorPage(
                headings.of(edition, "", done, ruling, viewing),
                form.basedOn(),
                form.fields().stream().map(field -> field(field, words)).toList(),
                form.body(),
                aids.corrections(edition, form.file(edition, editions), words),
                aids.pictures(),
                String.join("、", company.with(staff, edition.number())),
                conflict,
                base,
                base + "/autosave",
                base + "/corrections",
                base + "/preview");
    }

    private static TextField field(EditorForm.EditorField field, Wording words) {
        return new TextField(
                field.name(),
                words.text("publishing.field." + field.name()),
                words.text("publishing.field." + field.name() + ".hint"),
                field.value(),
                MAIN.contains(field.name()));
    }
}
