package org.openday.registration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openday.registration.ConsentText;
import org.openday.registration.EventOffer;
import org.openday.registration.FieldError;
import org.openday.registration.SignUpRequest;
import org.openday.shared.Language;

/**
 * The sign-up form as typed, cleaned of what is no mistake; the page shows it again from this record.
 *
 * <p>Fields: {@code formToken}, {@code guardian.name|phone|email}, {@code children[0].name},
 * {@code children[0].birth.year|month|day}, {@code children[0].session}, and those of {@link ConsentFields}. Rows of children nobody typed into are dropped and the others move up, so the indexes of errors are those of
 * {@link #children}; there is always at least one row.
 *
 * <p>Codes: {@code guardian.name.missing|tooLong|invalid}, {@code guardian.contact.missing} (neither phone nor e-mail, at
 * {@code guardian.phone}), {@code guardian.phone.invalid}, {@code guardian.email.invalid},
 * {@code child.name.missing|tooLong|invalid}, {@code child.birth.missing} (all three fields, at {@code birth.year}),
 * {@code child.birth.year|month|day.missing|invalid}, {@code child.birth.day.notInMonth}, {@code child.birth.future},
 * {@code child.birth.tooLongAgo}, {@code child.session.missing}, {@code consent.missing} (at {@code consents.SLUG}). When
 * all is well here {@link org.openday.registration.SignUp} may still answer with {@code child.tooYoung|tooOld} (at
 * {@code birth.year}), {@code child.twice} (at {@code name}) and {@code child.overlapping} (at {@code session}).
 */
record SignUpForm(String formToken, GuardianFields guardian, List<ChildFields> children, ConsentFields consents) {

    static SignUpForm empty(String formToken) {
        return new SignUpForm(formToken, GuardianFields.EMPTY, List.of(ChildFields.EMPTY), ConsentFields.NONE);
    }

    /** The form as it arrived: every field with its values. */
    static SignUpForm of(Map<String, List<String>> fields) {
        return new FormReader(fields).read();
    }

    /** The form with every row as it stood on the page, also those nobody typed into: buttons count these rows. */
    static SignUpForm asShown(Map<String, List<String>> fields) {
        return new FormReader(fields).readAllRows();
    }

    /** The same entries under a fresh token, for a form that expired. */
    SignUpForm withToken(String fresh) {
        return new SignUpForm(fresh, guardian, children, consents);
    }

    /** The form with one more row for a child, if there are not as many as may be. */
    SignUpForm withAnotherChild(int most) {
        if (children.size() >= most) {
            return this;
        }
        List<ChildFields> more = new ArrayList<>(children);
        more.add(ChildFields.EMPTY);
        return new SignUpForm(formToken, guardian, more, consents);
    }

    /** The form without the child of this number, counted from 1; anything else, and the last child, stay. */
    SignUpForm withoutChild(String number) {
        List<ChildFields> fewer = IntStream.range(0, children.size())
                .filter(index -> !String.valueOf(index + 1).equals(number))
                .mapToObj(children::get)
                .toList();
        return fewer.isEmpty() ? this : new SignUpForm(formToken, guardian, fewer, consents);
    }

    /** @param today the current day in the zone of the site */
    Checked check(Language language, EventOffer offer, LocalDate today) {
        List<FieldError> errors = errors(offer, today);
        return errors.isEmpty() ? new Checked.Valid(request(language)) : new Checked.Faulty(errors);
    }

    private List<FieldError> errors(EventOffer offer, LocalDate today) {
        List<FieldError> errors = new ArrayList<>(guardian.errors());
        for (int child = 0; child < children.size(); child++) {
            errors.addAll(children.get(child).errors(child, today));
        }
        errors.addAll(missingConsents(offer));
        return errors;
    }

    private List<FieldError> missingConsents(EventOffer offer) {
        return offer.consents().stream()
                .filter(ConsentText::required)
                .filter(text -> !consents.given().contains(text.slug()))
                .map(text -> new FieldError("consents." + text.slug(), "consent.missing"))
                .toList();
    }

    private SignUpRequest request(Language language) {
        return new SignUpRequest(
                formToken,
                language,
                guardian.guardian(),
                children.stream().map(ChildFields::entry).toList(),
                consents.given());
    }
}
