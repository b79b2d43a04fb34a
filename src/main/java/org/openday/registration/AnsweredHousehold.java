package org.openday.registration;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openday.registration.question.Answers;

/**
 * A household with all that it has answered, as it stands at one instant.
 *
 * @param ofChildren what was answered for each child, in the order of the children
 * @param live its registrations that hold a place or may come to one
 */
record AnsweredHousehold(
        Household household,
        Answers answers,
        List<Child> children,
        List<Answers> ofChildren,
        List<Registration> live,
        Instant now) {

    String event() {
        return household.event();
    }

    AnsweredHousehold with(Answers other, List<Answers> othersOfChildren) {
        return new AnsweredHousehold(household, other, children, othersOfChildren, live, now);
    }

    boolean isAsked(Child child) {
        return live.stream().anyMatch(row -> row.childId() == Objects.requireNonNull(child.id()));
    }

    /** What all files that were sent are kept under. */
    List<String> files() {
        return Stream.concat(Stream.of(answers), ofChildren.stream())
                .flatMap(each -> each.files().stream())
                .toList();
    }

    /** All answers, line by line. */
    String content() {
        StringBuilder lines = new StringBuilder(answers.toJson());
        ofChildren.forEach(each -> lines.append('\n').append(each.toJson()));
        return lines.toString();
    }

    List<AnswerSheet.OfChild> sheets() {
        return IntStream.range(0, children.size())
                .mapToObj(index -> new AnswerSheet.OfChild(
                        children.get(index).name(), isAsked(children.get(index)), ofChildren.get(index)))
                .toList();
    }
}
