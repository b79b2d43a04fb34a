package org.openday.registration.web;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.registration.AnswerChange;
import org.openday.registration.AnswerChange.Reason;
import org.openday.registration.AnswerLink;
import org.openday.registration.AnswerSheet;
import org.openday.registration.NewAnswers;
import org.openday.registration.question.AnswerFault;
import org.openday.registration.question.Filled;
import org.openday.registration.web.AnswersPages.Asked;
import org.openday.web.FormData;
import org.openday.web.NotFound;
import org.openday.web.PageView;
import org.openday.web.Viewing;

/** Takes answers that a household changes: looks them through, has them kept, or hands them back as they were typed. */
@Singleton
final class AnswersSteps {

    private final AnswerLink link;
    private final ReceivedFiles files;
    private final AnswersPages pages;
    private final OwnPages own;
    private final Events events;

    AnswersSteps(AnswerLink link, ReceivedFiles files, AnswersPages pages, OwnPages own, Events events) {
        this.link = link;
        this.files = files;
        this.pages = pages;
        this.own = own;
        this.events = events;
    }

    /** Why there is nothing to change, told to whoever has the link: no answer is given away. */
    Optional<PageView> refusal(String token, Viewing viewing) {
        AnswerSheet outline = outline(token);
        return outline.isOpen()
                ? Optional.empty()
                : Optional.of(pages.refused(token, outline, outline.refused(), viewing));
    }

    /** The answers as they stand, to be changed. */
    PageView form(String token, @Nullable String grant, Viewing viewing) {
        AnswerSheet sheet = link.open(token, grant).orElseThrow(NotFound::new);
        return pages.of(
                new Asked(token, event(sheet).orElseThrow(NotFound::new), sheet, AnswersForm.of(sheet), viewing));
    }

    /** What is to be corrected or looked at; nothing once all is kept. */
    Optional<PageView> take(String token, @Nullable String grant, FormData data, Viewing viewing) {
        AnswerSheet outline = outline(token);
        Optional<Event> event = event(outline);
        if (event.isEmpty()) {
            return refused(token, outline, Reason.NOTHING_ASKED, viewing);
        }
        Asked typed = new Asked(token, event.get(), outline, new AnswersForm(data.fields()), viewing);
        return link.open(token, grant)
                .map(sheet -> take(typed, sheet, grant, data))
                .orElseGet(() -> stranger(typed));
    }

    /** Whoever has the link and no code, or none that is worth anything any more. */
    private Optional<PageView> stranger(Asked typed) {
        AnswerSheet outline = typed.sheet();
        return outline.isOpen()
                ? Optional.of(pages.expired(typed))
                : refused(typed.token(), outline, outline.refused(), typed.viewing());
    }

    private Optional<PageView> take(Asked typed, AnswerSheet sheet, @Nullable String grant, FormData data) {
        ReceivedFiles.Taken taken = files.take(typed.event(), data);
        AnswersForm form = new AnswersForm(taken.fields())
                .withFiles(typed.event(), data.files().keySet(), sheet);
        Asked asked = new Asked(typed.token(), typed.event(), sheet, form, typed.viewing());
        if (!taken.faults().isEmpty()) {
            return faulty(asked, taken.faults());
        }
        return switch (form.check(asked.event(), sheet, pages.today(own.words(asked.viewing())))) {
            case Filled.Faulty(List<AnswerFault> faults) -> faulty(asked, faults);
            case Filled.Answered answered ->
                change(asked, grant, form.wish(asked.event(), sheet, answered, AnswersForm.text(data)));
        };
    }

    private Optional<PageView> faulty(Asked asked, List<AnswerFault> faults) {
        AnswerSheet sheet = asked.sheet();
        return sheet.isOpen()
                ? Optional.of(pages.faulty(asked, faults))
                : refused(asked.token(), sheet, sheet.refused(), asked.viewing());
    }

    private Optional<PageView> change(Asked asked, @Nullable String grant, NewAnswers wish) {
        return switch (link.change(asked.token(), grant, wish).orElseThrow(NotFound::new)) {
            case AnswerChange.Made _ -> Optional.empty();
            case AnswerChange.Outdated _ -> Optional.of(outdated(asked, grant, wish));
            case AnswerChange.Refused(Reason reason) -> refused(asked.token(), asked.sheet(), reason, asked.viewing());
        };
    }

    /** The form is of the answers as they stand now: saved once more, it counts. */
    private PageView outdated(Asked asked, @Nullable String grant, NewAnswers wish) {
        AnswerSheet now = link.open(asked.token(), grant).orElseThrow(NotFound::new);
        AnswersForm form = asked.form().ofVersion(now.version());
        return pages.outdated(new Asked(asked.token(), asked.event(), now, form, asked.viewing()), wish);
    }

    private Optional<PageView> refused(String token, AnswerSheet sheet, Reason reason, Viewing viewing) {
        return Optional.of(pages.refused(token, sheet, reason, viewing).withStatus(HttpStatus.CONFLICT));
    }

    private AnswerSheet outline(String token) {
        return link.outline(token).orElseThrow(NotFound::new);
    }

    private Optional<Event> event(AnswerSheet sheet) {
        return events.find(sheet.event()).filter(event -> !event.questions().isEmpty());
    }
}
