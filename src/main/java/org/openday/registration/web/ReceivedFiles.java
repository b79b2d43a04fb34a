package org.openday.registration.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.DatabaseGone;
import org.openday.event.Event;
import org.openday.event.Question;
import org.openday.event.QuestionType;
import org.openday.registration.AnswerFiles;
import org.openday.registration.question.AnswerFault;
import org.openday.upload.Upload;
import org.openday.web.FormData;

/** Puts files that came with a form away; in its fields stands what they are kept under. */
@Singleton
final class ReceivedFiles {

    /** The fields of a form with its files put away, and what was wrong with those that were not taken. */
    record Taken(Map<String, List<String>> fields, List<AnswerFault> faults) {}

    private static final Pattern ANSWER = Pattern.compile("(?:children\\[[0-9]{1,2}]\\.)?answers\\.(.+)");

    private final AnswerFiles kept;

    ReceivedFiles(AnswerFiles kept) {
        this.kept = kept;
    }

    Taken take(Event event, FormData data) {
        Taken taken = new Taken(new LinkedHashMap<>(data.fields()), new ArrayList<>());
        taken.fields().replaceAll((name, values) -> question(event, name).isEmpty() ? values : known(values));
        data.files()
                .forEach((name, file) -> question(event, name)
                        .ifPresent(question -> take(new AnswerFault(name, question, "file.busy"), file, taken)));
        data.dropped()
                .forEach((name, bytes) -> question(event, name)
                        .ifPresent(question -> taken.faults().add(new AnswerFault(name, question, tooLarge(bytes)))));
        return taken;
    }

    private static Optional<Question> question(Event event, String field) {
        Matcher answer = ANSWER.matcher(field);
        return event.questions().stream()
                .filter(question -> question.type() == QuestionType.FILE)
                .filter(question -> answer.matches() && question.key().value().equals(answer.group(1)))
                .findFirst();
    }

    /** Whether a file is too large by itself or only together with the others of its form. */
    private static String tooLarge(long bytes) {
        return bytes > Upload.LARGEST ? "file.too-large" : "file.together";
    }

    /** What leads to no file of ours is no answer. */
    private List<String> known(List<String> references) {
        try {
            return references.stream().filter(kept::has).toList();
        } catch (DatabaseGone e) {
            return references;
        }
    }

    /** @param busy what is wrong when the file cannot be kept now */
    private void take(AnswerFault busy, byte[] file, Taken taken) {
        switch (Upload.of(file)) {
            case Upload.Accepted accepted ->
                keep(accepted)
                        .ifPresentOrElse(
                                reference -> taken.fields().put(busy.field(), List.of(reference)),
                                () -> taken.faults().add(busy));
            case Upload.Refused(Upload.Reason reason) ->
                taken.faults().add(new AnswerFault(busy.field(), busy.question(), "file." + reason.word()));
        }
    }

    private Optional<String> keep(Upload.Accepted file) {
        try {
            return kept.keep(file);
        } catch (DatabaseGone | CommitNotOnDisk e) {
            return Optional.empty();
        }
    }
}
