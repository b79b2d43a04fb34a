package org.openday.registration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openday.registration.ConsentText;
import org.openday.registration.EventOffer;
import org.openday.registration.FieldError;
import org.openday.registration.SignUpRequest;
import org.openday.registration.question.Filled;
import org.openday.registration.question.Questionnaire;
import org.openday.registration.question.TypedAnswers;
import org.openday.registration.web.CheckPage.Hidden;
import org.openday.shared.Language;

/**
 * The sign-up form as typed, cleaned of what is no mistake; the page shows it again from this record.
 *
 * <p>Fields: {@code formToken}, {@code guardian.name|relation|phone|email}, {@code second} alike and all blank where there is
 * no second guardian, {@code children[0].name}, {@code children[0].birth.year|month|day}, {@code children[0].session} (several
 * times where a child may be signed up for several), {@code tied} with {@code yes}, {@code answers.KEY} and
 * {@code children[0].answers.KEY} for the event's own questions, and those of {@link ConsentFields}. Rows of children nobody typed into are dropped and the others move up, so the indexes of errors are those of
 * {@link #children}; there is always at least one row.
 *
 * <p>Codes: {@code guardian.name.missing|tooLong|invalid}, {@code guardian.contact.missing} (neither phone nor e-mail, at
 * {@code guardian.phone}), {@code guardian.phone.invalid}, {@code guardian.email.invalid}, {@code guardian.relation.invalid},
 * {@code child.name.missing|tooLong|invalid}, {@code child.birth.missing} (all three fields, at {@code birth.year}),
 * {@code child.birth.year|month|day.missing|invalid}, {@code child.birth.day.notInMonth}, {@code child.birth.future},
 * {@code child.birth.tooLongAgo}, {@code child.session.missing|tooMany}, {@code consent.missing} (at {@code consents.SLUG}). When
 * all is well here {@link org.openday.registration.SignUp} may still answer with {@code child.tooYoung|tooOld} (at
 * {@code birth.year}), {@code child.twice} (at {@code name}) and {@code child.overlapping} (at {@code session}).
 */
record SignUpForm(
        String formToken,
        GuardianFields guardian,
        GuardianFields second,
        List<ChildFields> children,
        boolean tied,
        TypedAnswers answers,
        ConsentFields consents) {

    static SignUpForm empty(String formToken) {
        return of(Map.of()).withToken(formToken);
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
        return new SignUpForm(fresh, guardian, second, children, tied, answers, consents);
    }

    private SignUpForm withChildren(List<ChildFields> others) {
        return new SignUpForm(formToken, guardian, second, others, tied, answers, consents);
    }

    /** The form with one more row for a child, if there are not as many as may be. */
    SignUpForm withAnotherChild(int most) {
        return children.size() >= most
                ? this
                : withChildren(Stream.concat(children.stream(), Stream.of(ChildFields.EMPTY))
                        .toList());
    }

    /** The form without the child of this number, counted from 1; anything else, and the last child, stay. */
    SignUpForm withoutChild(String number) {
        List<ChildFields> fewer = IntStream.range(0, children.size())
                .filter(index -> !String.valueOf(index + 1).equals(number))
                .mapToObj(children::get)
                .toList();
        return fewer.isEmpty() ? this : withChildren(fewer);
    }

    /** Whether nobody has typed anything; what the page itself had chosen does not count. */
    boolean isBlank() {
        return hidden().stream()
                .filter(field ->
                        !field.name().equals("formToken") && !field.name().endsWith(".session"))
                .allMatch(field -> field.value().isBlank());
    }

    /** The row a child of the request stands in; one that wants several sessions is there several times. */
    int rowOf(int entry) {
        return perRow(row -> children.get(row).sessions().stream().map(_ -> row))
                .toList()
                .get(entry);
    }

    /** @param today the current day in the zone of the site */
    Checked check(Language language, EventOffer offer, LocalDate today) {
        return check(language, new FormRules(offer, List.of(), 1, today));
    }

    Checked check(Language language, FormRules rules) {
        List<FieldError> errors = errors(rules);
        Filled filled = new Questionnaire(rules.questions(), rules.today())
                .check(
                        answers,
                        perRow(row -> Stream.of(children.get(row).typed(row))).toList());
        return switch (filled) {
            case Filled.Faulty(var faults) -> new Checked.Faulty(errors, faults);
            case Filled.Answered given when errors.isEmpty() -> new Checked.Valid(request(language, given));
            case Filled.Answered _ -> new Checked.Faulty(errors, List.of());
        };
    }

    private List<FieldError> errors(FormRules rules) {
        List<FieldError> errors = new ArrayList<>(guardian.errors());
        if (!second.isBlank()) {
            errors.addAll(second.errors());
        }
        perRow(row -> children.get(row).errors(row, rules).stream()).forEach(errors::add);
        errors.addAll(missingConsents(rules.offer()));
        return errors;
    }

    private <T> Stream<T> perRow(IntFunction<Stream<T>> of) {
        return IntStream.range(0, children.size()).mapToObj(of).flatMap(each -> each);
    }

    private List<FieldError> missingConsents(EventOffer offer) {
        return offer.consents().stream()
                .filter(ConsentText::required)
                .filter(text -> !consents.given().contains(text.slug()))
                .map(text -> new FieldError("consents." + text.slug(), "consent.missing"))
                .toList();
    }

    private SignUpRequest request(Language language, Filled.Answered given) {
        return new SignUpRequest(
                formToken,
                language,
                guardian.guardian(),
                second.isBlank() ? null : second.guardian(),
                perRow(row -> children.get(row).entries(given.children().get(row)))
                        .toList(),
                tied && children.size() > 1,
                consents.given(),
                given.household());
    }

    /** Every field, to be carried on unseen or kept. */
    List<Hidden> hidden() {
        List<Hidden> fields = new ArrayList<>();
        fields.add(new Hidden("formToken", formToken));
        fields.addAll(guardian.hidden());
        fields.addAll(second.hidden());
        answers.values()
                .forEach((name, values) ->
                        values.forEach(value -> fields.add(new Hidden(TypedAnswers.ANSWERS + name, value))));
        perRow(row -> children.get(row).hidden(row).stream()).forEach(fields::add);
        if (tied) {
            fields.add(new Hidden("tied", "yes"));
        }
        fields.addAll(consents.hidden());
        return fields;
    }
}
