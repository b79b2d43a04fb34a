package org.openday.registration.web;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.event.Availability;
import org.openday.event.Consents;
import org.openday.event.Places;
import org.openday.registration.ConsentText;
import org.openday.registration.EventOffer;
import org.openday.registration.FieldError;
import org.openday.registration.web.SignUpPage.Audience;
import org.openday.registration.web.SignUpPage.Birth;
import org.openday.registration.web.SignUpPage.ChildPart;
import org.openday.registration.web.SignUpPage.ConsentPart;
import org.openday.registration.web.SignUpPage.DatePart;
import org.openday.registration.web.SignUpPage.Field;
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
        return show(visit, form, List.of(), null);
    }

    /** The form with its faults; status 422. */
    PageView faulty(Visit visit, SignUpForm form, List<FieldError> errors) {
        return show(visit, form, errors, null).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** The form once more, with a sentence that says why; status 422. */
    PageView again(Visit visit, SignUpForm form, String notice) {
        return show(visit, form, List.of(), visit.words().text(notice)).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** The form once more, as nothing can be saved right now; status 503. */
    PageView unavailable(Visit visit, SignUpForm form, String notice) {
        return again(visit, form, notice).withStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private PageView show(Visit visit, SignUpForm form, List<FieldError> faults, @Nullable String notice) {
        FieldErrors errors = new FieldErrors(faults, form.children().size(), visit.ages(), visit.words());
        List<Availability> sessions = places.of(visit.event());
        String title = visit.words().text("sign-up.heading", visit.title());
        SignUpPage page = new SignUpPage(
                visit.title(),
                visit.eventUrl(),
                visit.action(),
                form.formToken(),
                notice,
                sessions.stream().anyMatch(each -> each.free() == null),
                errors.summary(),
                field("guardian.name", form.guardian().name(), errors),
                field("guardian.phone", form.guardian().phone(), errors),
                field("guardian.email", form.guardian().email(), errors),
                children(visit, form, sessions, errors),
                form.children().size() < visit.offer().maxChildren(),
                visit.ages(),
                audience(visit, form, errors),
                consents(visit, form, errors));
        return visit.page("sign-up/form", isFirst(page) ? title : visit.words().text("form.error-title", title), page);
    }

    private static boolean isFirst(SignUpPage page) {
        return page.errors().isEmpty() && page.notice() == null;
    }

    private static List<ChildPart> children(
            Visit visit, SignUpForm form, List<Availability> sessions, FieldErrors errors) {
        SessionOptions options = new SessionOptions(sessions, visit.words());
        return IntStream.range(0, form.children().size())
                .mapToObj(index -> child(index, form.children().get(index), options, errors))
                .toList();
    }

    private static ChildPart child(int index, ChildFields child, SessionOptions sessions, FieldErrors errors) {
        String name = "children[" + index + "]";
        return new ChildPart(
                index + 1,
                field(name + ".name", child.name(), errors),
                birth(name + ".birth", child.birth(), errors),
                sessions.of(name + ".session", child.session(), errors));
    }

    private static Birth birth(String name, BirthDate birth, FieldErrors errors) {
        List<DatePart> parts = List.of(
                part(name, "year", birth.year(), errors),
                part(name, "month", birth.month(), errors),
                part(name, "day", birth.day(), errors));
        String error = Stream.of("year", "month", "day")
                .map(part -> errors.at(name + "." + part))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        return new Birth(FieldErrors.id(name), error, parts);
    }

    private static DatePart part(String name, String key, String value, FieldErrors errors) {
        String field = name + "." + key;
        return new DatePart(key, FieldErrors.id(field), field, value, errors.at(field) != null);
    }

    private static Field field(String name, String value, FieldErrors errors) {
        return new Field(FieldErrors.id(name), name, value, errors.at(name));
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
