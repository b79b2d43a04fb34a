package org.openday.registration.web;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.event.Availability;
import org.openday.event.Consents;
import org.openday.event.Places;
import org.openday.registration.ConsentText;
import org.openday.registration.EventOffer;
import org.openday.registration.FieldError;
import org.openday.registration.question.AnswerFault;
import org.openday.registration.web.SignUpPage.Audience;
import org.openday.registration.web.SignUpPage.ConsentPart;
import org.openday.shared.Slug;
import org.openday.web.PageView;

/** Writes the sign-up form for its reader. */
@Singleton
final class SignUpPages {

    private final Places places;
    private final Consents consents;

    SignUpPages(Places places, Consents consents) {
        this.places = places;
        this.consents = consents;
    }

    /** The form as it first appears, or with a change the reader asked for. */
    PageView form(Visit visit, SignUpForm form) {
        return show(visit, form, FormFaults.NONE, null, null);
    }

    /** The form as it was left at some time. */
    PageView resumed(Visit visit, SignUpForm form, Instant left) {
        return show(visit, form, FormFaults.NONE, null, visit.words().dateTime(left));
    }

    /** The form with its faults; status 422. */
    PageView faulty(Visit visit, SignUpForm form, List<FieldError> errors) {
        return faulty(visit, form, errors, List.of());
    }

    /** The form with its faults, also in answers to the event's own questions; status 422. */
    PageView faulty(Visit visit, SignUpForm form, List<FieldError> errors, List<AnswerFault> answers) {
        FormFaults faults = new FormFaults(errors, answers);
        return show(visit, form, faults, null, null).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** The form once more, with a sentence that says why; status 422. */
    PageView again(Visit visit, SignUpForm form, String notice) {
        return show(visit, form, FormFaults.NONE, visit.words().text(notice), null)
                .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** The form once more, as nothing can be saved right now; status 503. */
    PageView unavailable(Visit visit, SignUpForm form, String notice) {
        return again(visit, form, notice).withStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private PageView show(
            Visit visit, SignUpForm form, FormFaults faults, @Nullable String notice, @Nullable String restored) {
        FieldErrors errors = faults.errors(visit, form);
        QuestionFaults wrong = faults.answers(visit, form);
        List<Availability> sessions = places.of(visit.event());
        FormParts parts = new FormParts(visit, form, errors, wrong);
        String title = visit.words().text("sign-up.heading", visit.title());
        SignUpPage page = new SignUpPage(
                visit.title(),
                visit.eventUrl(),
                visit.action(),
                form.formToken(),
                notice,
                restored,
                sessions.stream().anyMatch(each -> each.free() == null),
                parts.asksForFiles(),
                FormFaults.summary(errors, wrong),
                parts.guardian(form.guardian()),
                parts.guardian(form.second()),
                parts.questions(),
                parts.children(sessions),
                parts.tied(),
                form.children().size() < visit.offer().maxChildren(),
                visit.ages(),
                audience(visit, form, errors),
                consents(visit, form, errors));
        return visit.page("sign-up/form", isFirst(page) ? title : visit.words().text("form.error-title", title), page);
    }

    private static boolean isFirst(SignUpPage page) {
        return page.errors().isEmpty() && page.notice() == null;
    }

    private static @Nullable Audience audience(Visit visit, SignUpForm form, FieldErrors errors) {
        String text = visit.event().text(visit.viewing().language()).audience();
        return text == null
                ? null
                : new Audience(
                        text,
                        EventOffer.AUDIENCE,
                        form.consents().given().contains(EventOffer.AUDIENCE),
                        errors.at("audience"));
    }

    private List<ConsentPart> consents(Visit visit, SignUpForm form, FieldErrors errors) {
        return visit.offer().consents().stream()
                .flatMap(text -> consent(visit, text, form, errors).stream())
                .toList();
    }

    private Optional<ConsentPart> consent(Visit visit, ConsentText text, SignUpForm form, FieldErrors errors) {
        return consents.find(new Slug(text.slug()), visit.viewing().language())
                .map(consent -> new ConsentPart(
                        text.slug(),
                        consent.title(),
                        consent.purpose(),
                        visit.foreignTag(consent.language()),
                        consent.html(visit.viewing().base()),
                        text.required(),
                        form.consents().given().contains(text.slug()),
                        form.consents().refused().contains(text.slug()),
                        errors.at("consents." + text.slug())));
    }
}
