package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.Staff;
import org.openday.publishing.Company;
import org.openday.publishing.Edition;
import org.openday.publishing.Revision;
import org.openday.publishing.Revision.How;
import org.openday.publishing.Saved;
import org.openday.publishing.Saves;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Keeps what the editor's form has sent. */
@Singleton
final class Writing {

    private final Forms forms;
    private final Saves saves;
    private final Company company;
    private final Desk desk;
    private final Clock clock;

    Writing(Forms forms, Saves saves, Company company, Desk desk, Clock clock) {
        this.forms = forms;
        this.saves = saves;
        this.company = company;
        this.desk = desk;
        this.clock = clock;
    }

    Wording wording(Viewing viewing) {
        return desk.wording(viewing);
    }

    Revision head(Edition edition) {
        return forms.head(edition);
    }

    /** The file a form stands for. */
    String text(Edition edition, EditorForm form) {
        return forms.file(edition, form);
    }

    /** What keeps what was typed from the site. */
    List<EventFault> faults(Edition edition, EditorForm form) {
        return forms.faults(edition, form);
    }

    /** What was typed with a row more or less. */
    Typed withRows(Edition edition, Typed typed) {
        return EventRows.isAsked(typed) ? forms.withRows(edition, typed, clock.instant()) : typed;
    }

    Saved save(Edition edition, EditorForm form, How how, String note, Staff staff) {
        Saves.Save save = new Saves.Save(form.basedOn(), text(edition, form), how, note);
        return saves.save(staff, edition.number(), save);
    }

    Autosaved autosave(Edition edition, EditorForm form, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        String others = String.join("、", company.with(staff, edition.number()));
        return switch (save(edition, form, How.AUTOSAVE, "", staff)) {
            case Saved.Kept(Revision kept) -> answer("saved", kept.number(), kept, null, others, words);
            case Saved.Unchanged(Revision head) ->
                answer("saved", form.basedOn(), head, news(edition, form, head), others, words);
            case Saved.Merged(Revision merged, Revision typed) ->
                answer("merged", typed.number(), merged, fields(edition, merged), others, words);
            case Saved.Conflict(Revision head, Revision _) ->
                answer("conflict", form.basedOn(), head, null, others, words);
            case Saved.Ended() -> answer("ended", form.basedOn(), forms.head(edition), null, others, words);
        };
    }

    private @Nullable Map<String, String> news(Edition edition, EditorForm form, Revision head) {
        return head.number() == form.basedOn() ? null : fields(edition, head);
    }

    private Map<String, String> fields(Edition edition, Revision revision) {
        EditorForm form = forms.of(edition, revision);
        Map<String, String> fields = new LinkedHashMap<>();
        form.fields().forEach(field -> fields.put(field.name(), field.value()));
        fields.put("body", form.body());
        if (form.event() != null) {
            fields.putAll(form.event().values());
        }
        return fields;
    }

    private Autosaved answer(
            String state,
            int basedOn,
            Revision head,
            @Nullable Map<String, String> fields,
            String others,
            Wording words) {
        String time = words.format("format.time", clock.instant().atZone(words.zone()));
        return new Autosaved(
                state, words.text("publishing.autosave." + state, time), basedOn, head.number(), fields, others);
    }
}
