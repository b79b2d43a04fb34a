package org.openday.registration.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openday.event.Event;
import org.openday.event.Question;
import org.openday.registration.question.AnswerFault;
import org.openday.registration.web.SignUpPage.ErrorLink;
import org.openday.web.Wording;

/** What is wrong with the answers to an event's own questions, in words, each at its field and in the summary. */
final class QuestionFaults {

    /** Nothing is wrong. */
    static final QuestionFaults NONE = new QuestionFaults(Map.of(), 1, null);

    private static final Pattern CHILD = Pattern.compile("children\\[(\\d+)]\\..*");
    private static final Pattern PART = Pattern.compile("(.*)\\.(year|month|day)");

    private final Map<String, String> messages;
    private final int children;
    private final @Nullable Wording words;

    private QuestionFaults(Map<String, String> messages, int children, @Nullable Wording words) {
        this.messages = messages;
        this.children = children;
        this.words = words;
    }

    /**
     * Faults in the words of a language.
     *
     * @param children how many children there are: with several, the summary says which is meant
     * @param today the current day in the zone of the site
     */
    static QuestionFaults of(List<AnswerFault> faults, Event event, int children, Wording words, LocalDate today) {
        Map<String, String> messages = new LinkedHashMap<>();
        List<Question> questions = event.questions(words.language());
        faults.forEach(fault -> questions.stream()
                .filter(question -> question.key().equals(fault.question().key()))
                .map(question -> new QuestionWords(question, words, today).fault(fault.code()))
                .forEach(message -> messages.putIfAbsent(fault.field(), message)));
        return new QuestionFaults(messages, children, words);
    }

    boolean has(String field) {
        return messages.containsKey(field);
    }

    /** The first message at a question, whichever of its fields it is about. */
    @Nullable
    String at(String question) {
        return messages.entrySet().stream()
                .filter(entry -> question(entry.getKey()).equals(question))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    List<ErrorLink> summary() {
        return messages.entrySet().stream()
                .map(entry -> new ErrorLink(target(entry.getKey()), told(entry.getKey(), entry.getValue())))
                .toList();
    }

    private String told(String field, String message) {
        Matcher child = CHILD.matcher(field);
        return children > 1 && words != null && child.matches()
                ? words.text("sign-up.error.of-child", Integer.parseInt(child.group(1)) + 1, message)
                : message;
    }

    private static String target(String field) {
        Matcher part = PART.matcher(field);
        String id = QuestionFields.id(question(field));
        return part.matches() && !part.group(2).equals("year") ? id + "--" + part.group(2) : id;
    }

    /** A question's own key has no dot, so what follows one is a part of a date. */
    private static String question(String field) {
        Matcher part = PART.matcher(field);
        return part.matches() && part.group(1).contains("answers.") ? part.group(1) : field;
    }
}
