package org.openday.publishing.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.openday.account.Allowed;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Edition;
import org.openday.publishing.Revision;
import org.openday.publishing.Revision.How;
import org.openday.publishing.Ruling;
import org.openday.publishing.Saved;
import org.openday.web.Viewing;

/** Where texts are written. */
@Controller("/staff/editions/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class EditorController {

    private final Writing writing;
    private final EditorPages pages;
    private final Sheets sheets;
    private final Corrections corrections;
    private final Answers answers;

    EditorController(Writing writing, EditorPages pages, Sheets sheets, Corrections corrections, Answers answers) {
        this.writing = writing;
        this.pages = pages;
        this.sheets = sheets;
        this.corrections = corrections;
        this.answers = answers;
    }

    @Get
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR})
    HttpResponse<?> show(long id, @QueryValue(defaultValue = "") String done, Staff staff, Viewing viewing) {
        Edition edition = answers.edition(id, staff);
        return edition.kind().isWrittenBy(staff) && edition.isOpen()
                ? show(edition, pages.kept(edition, done, staff, viewing), Ruling.DONE, staff, viewing)
                : answers.to(Headings.path(edition, "/history"), viewing);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> save(long id, @Body String body, Staff staff, Viewing viewing) {
        Edition edition = answers.written(id, staff);
        Typed typed = Typed.of(body);
        Typed wanted = writing.withRows(edition, typed);
        EditorForm form = EditorForm.of(edition, wanted);
        return switch (writing.save(edition, form, How.SAVE, typed.text("note"), staff)) {
            case Saved.Kept _, Saved.Unchanged _
            when EventRows.isAsked(typed) ->
                answers.to(Headings.path(edition, "#" + EventRows.anchor(typed, wanted)), viewing);
            case Saved.Kept(Revision kept) -> saved(edition, form.basedOn(kept.number()), staff, viewing);
            case Saved.Unchanged _ -> saved(edition, form, staff, viewing);
            case Saved.Merged _ -> answers.done(id, "", "merged", viewing);
            case Saved.Conflict(Revision head, Revision aside) ->
                show(
                        edition,
                        pages.conflict(edition, form, head, aside.text(), staff, viewing),
                        Ruling.CHANGED,
                        staff,
                        viewing);
            case Saved.Ended _ ->
                show(edition, pages.ended(edition, form, staff, viewing), Ruling.ENDED, staff, viewing);
        };
    }

    /** What is kept need not be fit for the site yet; all that stands in its way is said at once. */
    private HttpResponse<?> saved(Edition edition, EditorForm form, Staff staff, Viewing viewing) {
        List<EventFault> faults = writing.faults(edition, form);
        return faults.isEmpty()
                ? answers.done(edition.number(), "", "saved", viewing)
                : show(
                        edition,
                        pages.faulty(edition, form, faults, "saved-with-faults", staff, viewing),
                        Ruling.BROKEN,
                        staff,
                        viewing);
    }

    /** What the script keeps every few seconds; answered in a way it can go on from. */
    @Post("/autosave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> autosave(long id, @Body String body, Staff staff, Viewing viewing) {
        Edition edition = answers.written(id, staff);
        EditorForm form = EditorForm.of(edition, Typed.of(body));
        return HttpResponse.ok(writing.autosave(edition, form, staff, viewing));
    }

    /** What the proofreader says of what is typed. */
    @Post("/corrections")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> correct(long id, @Body String body, Staff staff, Viewing viewing) {
        Edition edition = answers.written(id, staff);
        String text = writing.text(edition, EditorForm.of(edition, Typed.of(body)));
        return HttpResponse.ok(corrections.of(edition, text, writing.wording(viewing)));
    }

    @Post("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.AUTHOR, Role.ORGANISER})
    HttpResponse<?> preview(long id, @Body String body, Staff staff, Viewing viewing) {
        Edition edition = answers.written(id, staff);
        return sheets.show(edition, writing.text(edition, EditorForm.of(edition, Typed.of(body))), staff, viewing);
    }

    /** The page as it would be, of what is kept. */
    @Get("/page")
    @Allowed({Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR})
    HttpResponse<?> page(long id, Staff staff, Viewing viewing) {
        Edition edition = answers.edition(id, staff);
        return sheets.show(edition, writing.head(edition).text(), staff, viewing);
    }

    private HttpResponse<?> show(Edition edition, EditorPage page, Ruling ruling, Staff staff, Viewing viewing) {
        return answers.page(edition, "editor", "", page, ruling, staff, viewing);
    }
}
