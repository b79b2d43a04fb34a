package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.shared.Slug;

/**
 * Tells of changed answers, in the transaction that changes them: the guardians that they were changed, the audit log to
 * which questions. Neither says what was answered.
 */
@Singleton
final class AnswerNews {

    private static final int LONGEST_KEY = 80;

    private final Addressees addressees;
    private final AnswerSheets sheets;
    private final Post post;
    private final AuditLog audit;

    AnswerNews(Addressees addressees, AnswerSheets sheets, Post post, AuditLog audit) {
        this.addressees = addressees;
        this.sheets = sheets;
        this.post = post;
        this.audit = audit;
    }

    void tell(AnsweredHousehold before, AnsweredHousehold after) {
        post.send("changed", concerned(before, after), occasion(after));
        audit.append(Stream.concat(
                        entries(
                                "household",
                                before.household().number(),
                                before.answers().differences(after.answers())),
                        changed(before, after).boxed().flatMap(child -> entries(before, after, child)))
                .toList());
    }

    /** Those of the children whose answers changed; where it was an answer for all, everybody. */
    private List<Addressee> concerned(AnsweredHousehold before, AnsweredHousehold after) {
        boolean all = !before.answers().equals(after.answers());
        Set<Long> children = new HashSet<>();
        changed(before, after)
                .forEach(child -> children.add(before.children().get(child).id()));
        Set<Long> rows = new HashSet<>();
        before.live().stream()
                .filter(row -> all || children.contains(row.childId()))
                .forEach(row -> rows.add(Objects.requireNonNull(row.id())));
        return addressees.of(rows);
    }

    private static IntStream changed(AnsweredHousehold before, AnsweredHousehold after) {
        return IntStream.range(0, before.children().size())
                .filter(child -> !before.ofChildren()
                        .get(child)
                        .equals(after.ofChildren().get(child)));
    }

    /** Two changes within a millisecond are two all the same. */
    private String occasion(AnsweredHousehold after) {
        return "answers-" + after.now().toEpochMilli() + "-"
                + sheets.version(after).substring(0, 8);
    }

    private static Stream<Entry> entries(AnsweredHousehold before, AnsweredHousehold after, int child) {
        long number = Objects.requireNonNull(before.children().get(child).id());
        return entries(
                "child",
                number,
                before.ofChildren().get(child).differences(after.ofChildren().get(child)));
    }

    private static Stream<Entry> entries(String whose, long number, SortedSet<Slug> questions) {
        return questions.stream()
                .map(question -> new Entry(
                        "household",
                        Origin.WEB,
                        "answer-changed",
                        whose + ":" + number + " question:" + cut(question)));
    }

    /** As much of its key as the log has room for. */
    private static String cut(Slug question) {
        return question.value().substring(0, Math.min(question.value().length(), LONGEST_KEY));
    }
}
