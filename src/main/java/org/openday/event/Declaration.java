package org.openday.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openday.event.Question.Option;
import org.openday.shared.Slug;

/** What makes the declaration of one question sound; each refusal is a sentence that says what to change. */
final class Declaration {

    private static final int MOST_OPTIONS = 40;
    private static final int LONGEST_TEXT = 5000;
    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,2}d");
    private static final String TODAY = "today";

    private Declaration() {}

    static void check(Slug key, QuestionType type, List<Option> options) {
        if (!type.hasOptions()) {
            refuseIf(!options.isEmpty(), key, "is not one to choose in: remove options, or make it a choice.");
            return;
        }
        refuseIf(options.size() < 2, key, "needs something to choose from: add two options or more.");
        refuseIf(options.size() > MOST_OPTIONS, key, "has more than " + MOST_OPTIONS + " options: ask for text.");
        Set<Slug> keys = new HashSet<>();
        options.forEach(option -> refuseIf(
                !keys.add(option.key()), key, "has two options " + option.key() + ": give each a key of its own."));
    }

    static void checkLimits(Slug key, QuestionType type, @Nullable Integer min, @Nullable Integer max) {
        boolean limited = min != null || max != null;
        refuseIf(limited && !type.hasLimits(), key, "takes no min or max: remove them.");
        refuseIf(min != null && max != null && min > max, key, "must have a min up to its max: correct one of them.");
        if (type != QuestionType.NUMBER) {
            refuseIf(isBelow(min, 0) || isBelow(max, 1), key, "cannot have a limit below 1: correct min or max.");
        }
        if (type.isText()) {
            refuseIf(max != null && max > LONGEST_TEXT, key, "cannot take more than " + LONGEST_TEXT + ": lower max.");
        }
    }

    static void checkDays(Slug key, QuestionType type, @Nullable String earliest, @Nullable String latest) {
        boolean limited = earliest != null || latest != null;
        refuseIf(
                limited && type != QuestionType.DATE,
                key,
                "is no date: remove earliest and latest, or say type: date.");
        refuseIf(!isDay(earliest) || !isDay(latest), key, "needs days such as 2026-07-01 or today: correct them.");
        boolean fixed = earliest != null && latest != null && !earliest.equals(TODAY) && !latest.equals(TODAY);
        refuseIf(
                fixed && String.valueOf(earliest).compareTo(String.valueOf(latest)) > 0,
                key,
                "has its latest day before its earliest: exchange them.");
    }

    static void checkPrivacy(Slug key, QuestionType type, Sensitivity sensitivity, @Nullable String purpose) {
        refuseIf(
                sensitivity == Sensitivity.PUBLIC && type.isPersonal(),
                key,
                "asks for something personal: say sensitivity: personal or sensitive.");
        refuseIf(
                sensitivity != Sensitivity.SENSITIVE && type == QuestionType.RESIDENT_ID,
                key,
                "asks for an identity number: say sensitivity: sensitive.");
        refuseIf(
                sensitivity != Sensitivity.PUBLIC && (purpose == null || purpose.isBlank()),
                key,
                "asks for personal data without saying why: add a purpose for families to read, or say sensitivity:"
                        + " public if the answer tells nothing of a person.");
    }

    static void checkKeep(Slug key, @Nullable String keep) {
        boolean sound = keep == null || (DAYS.matcher(keep).matches() && days(keep) <= Question.LONGEST_KEPT);
        refuseIf(!sound, key, "can be kept for 1d to " + Question.LONGEST_KEPT + "d after the event: correct keep.");
    }

    static int days(String keep) {
        return Integer.parseInt(keep.substring(0, keep.length() - 1));
    }

    static LocalDate day(String written, LocalDate today) {
        return written.equals(TODAY) ? today : LocalDate.parse(written);
    }

    private static boolean isDay(@Nullable String written) {
        try {
            return written == null || day(written, LocalDate.EPOCH).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isBelow(@Nullable Integer limit, int least) {
        return limit != null && limit < least;
    }

    private static void refuseIf(boolean wrong, Slug key, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException("Question " + key + " " + sentence);
        }
    }
}
