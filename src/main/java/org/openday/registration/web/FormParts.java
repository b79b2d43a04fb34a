package org.openday.registration.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.event.Allocation;
import org.openday.event.Availability;
import org.openday.event.QuestionType;
import org.openday.registration.web.SignUpPage.Birth;
import org.openday.registration.web.SignUpPage.ChildPart;
import org.openday.registration.web.SignUpPage.DatePart;
import org.openday.registration.web.SignUpPage.Field;
import org.openday.registration.web.SignUpPage.GuardianPart;
import org.openday.registration.web.SignUpPage.Relation;
import org.openday.registration.web.SignUpPage.TiedPart;

/** Writes guardians, children and the event's own questions of a form, with what was typed and what is wrong with it. */
final class FormParts {

    private static final List<String> RELATIONS = List.of("mother", "father", "grandparent", "other");

    private final Visit visit;
    private final SignUpForm form;
    private final FieldErrors errors;
    private final QuestionFields questions;

    FormParts(Visit visit, SignUpForm form, FieldErrors errors, QuestionFaults wrong) {
        this.visit = visit;
        this.form = form;
        this.errors = errors;
        this.questions = new QuestionFields(visit.event(), visit.words(), visit.today(), wrong);
    }

    GuardianPart guardian(GuardianFields typed) {
        return new GuardianPart(
                field(typed.prefix() + ".name", typed.name()),
                field(typed.prefix() + ".relation", typed.relation()),
                relations(typed.relation()),
                field(typed.prefix() + ".phone", typed.phone()),
                field(typed.prefix() + ".email", typed.email()),
                !typed.isBlank());
    }

    /** The words the page proposes, and the household's own where it is another. */
    private List<Relation> relations(String chosen) {
        Stream<String> proposed = RELATIONS.stream().map(each -> visit.words().text("sign-up.relation." + each));
        return Stream.concat(proposed, Stream.of(chosen))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> new Relation(word, word.equals(chosen)))
                .toList();
    }

    List<QuestionField> questions() {
        return questions.ofHousehold(form.answers());
    }

    boolean asksForFiles() {
        return visit.event().questions().stream().anyMatch(question -> question.type() == QuestionType.FILE);
    }

    List<ChildPart> children(List<Availability> sessions) {
        SessionOptions options = new SessionOptions(sessions, visit.words());
        return IntStream.range(0, form.children().size())
                .mapToObj(row -> child(row, form.children().get(row), options))
                .toList();
    }

    private ChildPart child(int row, ChildFields child, SessionOptions sessions) {
        String name = "children[" + row + "]";
        return new ChildPart(
                row + 1,
                field(name + ".name", child.name()),
                birth(name + ".birth", child.birth()),
                sessions.of(name + ".session", child.sessions(), visit.sessionsOfChild(), errors),
                questions.ofChild(child.typed(row)));
    }

    /** Where places are given at once or not at all, a household's children go together anyhow. */
    @Nullable
    TiedPart tied() {
        Allocation allocation = visit.event().allocation();
        boolean queue = allocation == Allocation.BALLOT
                || (allocation == Allocation.FIRST_COME
                        && visit.offer().giving().waitingList());
        return queue && form.children().size() > 1
                ? new TiedPart(visit.words().text("sign-up.tied.help." + allocation.word()), form.tied())
                : null;
    }

    private Birth birth(String name, BirthDate birth) {
        List<DatePart> parts = List.of(
                part(name, "year", birth.year()), part(name, "month", birth.month()), part(name, "day", birth.day()));
        String error = Stream.of("year", "month", "day")
                .map(part -> errors.at(name + "." + part))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        return new Birth(FieldErrors.id(name), error, parts);
    }

    private DatePart part(String name, String key, String value) {
        String field = name + "." + key;
        return new DatePart(key, FieldErrors.id(field), field, value, errors.at(field) != null);
    }

    private Field field(String name, String value) {
        return new Field(FieldErrors.id(name), name, value, errors.at(name));
    }
}
