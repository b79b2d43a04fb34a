package org.openday.registration.question;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.openday.shared.Slug;

/** What a household, or one of its children, has answered: answers by the keys of their questions, none for those left out or not asked. */
public record Answers(SortedMap<Slug, Answer> all) {

    /** No answer at all. */
    public static final Answers NONE = new Answers(new TreeMap<>());

    public Answers {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    static Answers of(Map<Slug, Answer> all) {
        return new Answers(new TreeMap<>(all));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Optional<Answer> to(Slug question) {
        return Optional.ofNullable(all.get(question));
    }

    /** What the files that were sent are kept under. */
    public List<String> files() {
        return all.values().stream()
                .filter(Answer.File.class::isInstance)
                .map(answer -> ((Answer.File) answer).reference())
                .toList();
    }

    /** These answers without those to some questions. */
    public Answers without(Predicate<Slug> questions) {
        SortedMap<Slug, Answer> left = new TreeMap<>(all);
        left.keySet().removeIf(questions);
        return new Answers(left);
    }

    /** These answers, with those to the questions that were asked again replaced by what was answered now. */
    public Answers answered(Set<Slug> asked, Answers now) {
        SortedMap<Slug, Answer> left = new TreeMap<>(without(asked::contains).all);
        left.putAll(now.all);
        return new Answers(left);
    }

    /** The questions that are answered otherwise in other answers, or only here or there. */
    public SortedSet<Slug> differences(Answers others) {
        SortedSet<Slug> questions = new TreeSet<>(all.keySet());
        questions.addAll(others.all.keySet());
        questions.removeIf(question -> to(question).equals(others.to(question)));
        return questions;
    }

    /** As JSON, always the same text for the same answers: for example {@code {"lunch":{"choice":"veg"}}}. */
    public String toJson() {
        return AnswersJson.write(all);
    }

    /**
     * Answers from their JSON.
     *
     * @throws IllegalArgumentException when the text was not written by {@link #toJson}
     */
    public static Answers fromJson(String json) {
        return of(AnswersJson.read(json));
    }
}
