package org.openday.registration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.event.Event;
import org.openday.event.Question;
import org.openday.event.QuestionType;
import org.openday.event.ShowIf;
import org.openday.registration.question.TypedAnswers;
import org.openday.registration.question.TypedDate;
import org.openday.registration.web.QuestionField.Choice;
import org.openday.registration.web.QuestionField.Note;
import org.openday.registration.web.QuestionField.Part;
import org.openday.web.Wording;

/** Writes an event's own questions for their reader, with what was typed and what is wrong with it. */
final class QuestionFields {

    private final Event event;
    private final Wording words;
    private final LocalDate today;
    private final QuestionFaults faults;
    private final List<Question> questions;

    /** @param today the current day in the zone of the site */
    QuestionFields(Event event, Wording words, LocalDate today, QuestionFaults faults) {
        this.event = event;
        this.words = words;
        this.today = today;
        this.faults = faults;
        this.questions = event.questions(words.language());
    }

    /** What is asked once. */
    List<QuestionField> ofHousehold(TypedAnswers typed) {
        return fields(typed, question -> !question.isPerChild());
    }

    /** What is asked about each child. */
    List<QuestionField> ofChild(TypedAnswers typed) {
        return fields(typed, Question::isPerChild);
    }

    private List<QuestionField> fields(TypedAnswers typed, Predicate<Question> asked) {
        return questions.stream()
                .filter(asked)
                .map(question -> field(question, typed))
                .toList();
    }

    private QuestionField field(Question question, TypedAnswers typed) {
        QuestionWords says = new QuestionWords(question, words, today);
        String name = typed.prefix() + question.key();
        List<Note> notes = notes(question, says, name);
        return new QuestionField(
                question.type().word(),
                question.type() == QuestionType.DATE || !question.choices().isEmpty(),
                id(name),
                name,
                question.label(),
                lang(question),
                !question.required(),
                notes,
                Stream.concat(notes.stream().map(Note::id), Stream.of(id(name) + "--error"))
                        .collect(Collectors.joining(" ")),
                faults.at(name),
                typed.first(question.key().value()),
                question.type() == QuestionType.DATE
                        ? parts(name, typed.date(question.key().value()))
                        : List.of(),
                choices(question, says, name, typed.all(question.key().value())),
                new QuestionRules(question, says, today).all(name, trigger(question, typed)));
    }

    /** The tag of the language a question was first written in, where nobody has translated it. */
    private @Nullable String lang(Question question) {
        boolean translated = event.questions().stream()
                .noneMatch(original -> original.key().equals(question.key())
                        && original.label().equals(question.label()));
        return translated ? null : event.original().foreignTag(words.language());
    }

    private List<Note> notes(Question question, QuestionWords says, String name) {
        List<Note> notes = new ArrayList<>();
        add(notes, name, "condition", condition(question), null);
        add(notes, name, "help", Optional.ofNullable(question.help()), lang(question));
        add(notes, name, "form", says.form(), null);
        add(notes, name, "why", says.why(), null);
        return notes;
    }

    private static void add(List<Note> notes, String name, String kind, Optional<String> text, @Nullable String lang) {
        text.ifPresent(sentence -> notes.add(new Note(kind, id(name) + "--" + kind, sentence, lang)));
    }

    private Optional<String> condition(Question question) {
        ShowIf showIf = question.showIf();
        return showIf == null
                ? Optional.empty()
                : find(showIf)
                        .map(earlier -> words.text("question.only-if", earlier.label(), answers(earlier, showIf)));
    }

    private String answers(Question earlier, ShowIf showIf) {
        QuestionWords says = new QuestionWords(earlier, words, today);
        return showIf.answers().stream().map(says::choice).collect(Collectors.joining(words.text("question.or")));
    }

    private Optional<Question> find(ShowIf showIf) {
        return questions.stream()
                .filter(each -> each.key().equals(showIf.question()))
                .findFirst();
    }

    /** The field that decides whether a question is asked, which may be the household's. */
    private @Nullable String trigger(Question question, TypedAnswers typed) {
        ShowIf showIf = question.showIf();
        return showIf == null
                ? null
                : find(showIf)
                        .map(earlier -> (earlier.isPerChild() ? typed.prefix() : TypedAnswers.ANSWERS) + earlier.key())
                        .orElse(null);
    }

    private List<Part> parts(String name, TypedDate date) {
        return List.of(
                part(name, "year", date.year()), part(name, "month", date.month()), part(name, "day", date.day()));
    }

    private Part part(String name, String key, String value) {
        boolean first = key.equals("year");
        String field = name + "." + key;
        return new Part(
                key,
                first ? id(name) : id(name) + "--" + key,
                field,
                value,
                faults.has(field) || (first && faults.has(name)));
    }

    /** The first has the id of the whole, for links to the question lead there (GOV.UK Design System, error summary). */
    private static List<Choice> choices(Question question, QuestionWords says, String name, List<String> chosen) {
        List<String> keys = question.choices();
        return IntStream.range(0, keys.size())
                .mapToObj(index -> new Choice(
                        index == 0 ? id(name) : id(name) + "--" + (index + 1),
                        keys.get(index),
                        says.choice(keys.get(index)),
                        chosen.contains(keys.get(index))))
                .toList();
    }

    /** The id of a question's first element. Keys have no double hyphens, so nothing else is called so. */
    static String id(String name) {
        return FieldErrors.id(name);
    }
}
