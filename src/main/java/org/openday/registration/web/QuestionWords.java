package org.openday.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.event.Question;
import org.openday.event.Question.Option;
import org.openday.event.QuestionType;
import org.openday.event.Sensitivity;
import org.openday.upload.Upload;
import org.openday.web.Wording;

/** What is said about one question: its notes, and what is wrong with an answer. */
record QuestionWords(Question question, Wording words, LocalDate today) {

    private static final int MEGABYTE = 1024 * 1024;

    /** What is wrong, by the codes of {@link org.openday.registration.question.AnswerFault}. */
    String fault(String code) {
        String key = code.equals("invalid") ? "invalid." + question.type().word() : code;
        return words.text("question.error." + key, question.label(), limit(code));
    }

    private String limit(String code) {
        return switch (code) {
            case "tooLong" -> String.valueOf(question.longest());
            case "tooShort", "tooSmall", "tooFew" -> String.valueOf(question.min());
            case "tooMany", "tooLarge" -> String.valueOf(question.max());
            case "tooEarly" -> date(question.earliest(today));
            case "tooLate" -> date(question.latest(today));
            case "file.too-large", "file.together" -> String.valueOf(Upload.LARGEST / MEGABYTE);
            default -> "";
        };
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : words.date(day);
    }

    /** Everything that can be wrong with an answer and a browser can tell. */
    List<String> faults() {
        Stream<String> ofType = switch (question.type()) {
            case TEXT, LONG_TEXT -> Stream.of("invalid", "tooLong", "tooShort");
            case NUMBER -> Stream.of("invalid", "tooSmall", "tooLarge");
            case DATE ->
                Stream.of(
                        "year.missing",
                        "year.invalid",
                        "month.missing",
                        "month.invalid",
                        "day.missing",
                        "day.invalid",
                        "day.notInMonth",
                        "tooEarly",
                        "tooLate");
            case SEVERAL -> Stream.of("tooFew", "tooMany");
            case PHONE -> Stream.of("invalid");
            case RESIDENT_ID -> Stream.of("invalid", "implausible");
            case FILE -> Stream.of("file.too-large", "file.together");
            case CHOICE, YES_NO -> Stream.of();
        };
        return Stream.concat(Stream.of("missing"), ofType).toList();
    }

    /** What form an answer takes, where that is not plain. */
    Optional<String> form() {
        return switch (question.type()) {
            case LONG_TEXT -> Optional.of(words.text("question.form.long-text", String.valueOf(question.longest())));
            case DATE -> Optional.of(words.text("question.form.date"));
            case FILE -> Optional.of(words.text("question.form.file", String.valueOf(Upload.LARGEST / MEGABYTE)));
            case SEVERAL -> Optional.of(words.text("question.form.several"));
            case NUMBER -> range();
            default -> Optional.empty();
        };
    }

    private Optional<String> range() {
        return question.min() == null || question.max() == null
                ? Optional.empty()
                : Optional.of(words.text(
                        "question.form.number", String.valueOf(question.min()), String.valueOf(question.max())));
    }

    /** Why it is asked and how long the answer is kept; nothing where it tells nothing of a person. */
    Optional<String> why() {
        if (question.sensitivity() == Sensitivity.PUBLIC) {
            return Optional.empty();
        }
        String key = question.isSensitive() ? "question.why.sensitive" : "question.why";
        return Optional.of(words.text(key, stopped(), String.valueOf(question.keptDays())));
    }

    /** The purpose as a sentence; editors write it with a full stop or without. */
    private String stopped() {
        String purpose = question.purpose() == null ? "" : question.purpose().strip();
        return purpose.matches("(?s).*[。.！!？?]") ? purpose : purpose + words.text("question.stop");
    }

    /** The label of a choice by its key. */
    String choice(String key) {
        if (question.type() == QuestionType.YES_NO) {
            return words.text(key.equals("yes") ? "question.yes" : "question.no");
        }
        return question.options().stream()
                .filter(option -> option.key().value().equals(key))
                .map(Option::label)
                .findFirst()
                .orElse(key);
    }
}
