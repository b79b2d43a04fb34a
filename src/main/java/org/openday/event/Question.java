package org.openday.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Slug;

/**
 * Something an event asks a household, beyond what every sign-up asks.
 *
 * @param key what it is called in forms and tables; never changed once families have answered
 * @param required whether there is no sign-up without an answer; not by default, since what is not needed must not be
 *     forced (Personal Information Protection Law of the PRC, arts. 6 and 16)
 * @param per whom it is asked about; absent: each child
 * @param min the smallest number, the fewest characters or the fewest options
 * @param max the largest number, the most characters or the most options
 * @param earliest the first day a date may have: a day such as {@code 2026-07-01}, or {@code today}
 * @param latest the last day a date may have
 * @param showIf absent: it is always asked
 * @param sensitivity absent: {@link Sensitivity#PERSONAL}
 * @param purpose why it is asked, in one sentence for families
 * @param keep how long an answer is kept after the event, such as {@code 30d}; absent: {@link #keptDays}
 */
public record Question(
        Slug key,
        QuestionType type,
        String label,
        @Nullable String help,
        boolean required,
        @Nullable Per per,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable String earliest,
        @Nullable String latest,
        List<Option> options,
        @Nullable ShowIf showIf,
        @Nullable Sensitivity sensitivity,
        @Nullable String purpose,
        @Nullable String keep) {

    /** Whom a question is asked about. */
    public enum Per {
        CHILD,
        HOUSEHOLD
    }

    /** An answer to choose. */
    public record Option(Slug key, String label) {}

    /** How many days any answer may be kept after the event, as the privacy notice promises. */
    public static final int LONGEST_KEPT = 90;

    public static final int SENSITIVE_KEPT = 30;
    private static final int LINE = 200;
    private static final int PAGE = 2000;

    public Question {
        Declaration.check(key, type, options);
        Declaration.checkLimits(key, type, min, max);
        Declaration.checkDays(key, type, earliest, latest);
        Declaration.checkPrivacy(key, type, sensitivity == null ? Sensitivity.PERSONAL : sensitivity, purpose);
        Declaration.checkKeep(key, keep);
    }

    public boolean isPerChild() {
        return per != Per.HOUSEHOLD;
    }

    public boolean isSensitive() {
        return sensitivity == Sensitivity.SENSITIVE;
    }

    /** How many days after the event's last session the answer is deleted at the latest. */
    public int keptDays() {
        if (keep != null) {
            return Declaration.days(keep);
        }
        return isSensitive() ? SENSITIVE_KEPT : LONGEST_KEPT;
    }

    /** The most code points a text may have. */
    public int longest() {
        if (max != null) {
            return max;
        }
        return type == QuestionType.LONG_TEXT ? PAGE : LINE;
    }

    /** The first day a date may have, seen from today; null when any will do. */
    public @Nullable LocalDate earliest(LocalDate today) {
        return earliest == null ? null : Declaration.day(earliest, today);
    }

    /** The last day a date may have, seen from today; null when any will do. */
    public @Nullable LocalDate latest(LocalDate today) {
        return latest == null ? null : Declaration.day(latest, today);
    }

    /** The answers to choose from: the options, or yes and no; empty when answers are typed. */
    public List<String> choices() {
        return type == QuestionType.YES_NO
                ? List.of("yes", "no")
                : options.stream().map(option -> option.key().value()).toList();
    }

    /** This question in the words of its translation, by the rules of its own. */
    Question inWordsOf(Question other) {
        return new Question(
                key,
                type,
                other.label,
                other.help,
                required,
                per,
                min,
                max,
                earliest,
                latest,
                options.stream().map(option -> other.translated(option)).toList(),
                showIf,
                sensitivity,
                other.purpose == null ? purpose : other.purpose,
                keep);
    }

    private Option translated(Option option) {
        return options.stream()
                .filter(each -> each.key().equals(option.key()))
                .findFirst()
                .orElse(option);
    }
}
