package org.openday.publishing.web;

import java.util.List;
import java.util.stream.Stream;
import org.openday.shared.Language;

/**
 * A key of an event's front matter that its form knows.
 *
 * @param parts of a group or of each row
 */
record EventKey(String name, Sort sort, List<EventKey> parts) {

    /** How a value becomes fields and fields become a value. */
    enum Sort {
        WORDS,
        NUMBER,
        /** A day; none: the day of the session. */
        DAY,
        /** A date and a time of day. */
        TIME,
        YES,
        /** Yes, unless the file says no. */
        UNLESS_NO,
        /** A number of days. */
        DAYS,
        /** A list, a line each. */
        LINES,
        /** A list out of what there is, a box each. */
        TICKS,
        /** Options with keys, a line for the label of each. */
        CHOICES,
        /** Answers to other questions, a box each. */
        CONDITION,
        GROUP,
        /** A group that may stand there empty, with a box that says whether it does. */
        BOXED_GROUP,
        /** A list of groups with keys. */
        ROWS
    }

    private static final List<EventKey> WORDS = List.of(
            of("place", Sort.WORDS),
            of("address", Sort.WORDS),
            of("organiser", Sort.WORDS),
            of("audience", Sort.WORDS),
            of("bring", Sort.LINES));

    private static final List<EventKey> FACTS = List.of(
            of("kind", Sort.WORDS),
            group("ages", Sort.GROUP, of("from", Sort.NUMBER), of("to", Sort.NUMBER), of("on", Sort.DAY)),
            group("schoolYears", Sort.GROUP, of("from", Sort.NUMBER), of("to", Sort.NUMBER)),
            of("onePerHousehold", Sort.YES),
            of("allocation", Sort.WORDS),
            group(
                    "signUp",
                    Sort.BOXED_GROUP,
                    of("opens", Sort.TIME),
                    of("closes", Sort.TIME),
                    of("maxChildren", Sort.NUMBER),
                    of("sessionsPerChild", Sort.NUMBER),
                    of("waitingList", Sort.UNLESS_NO),
                    of("holdHours", Sort.NUMBER),
                    of("changesUntil", Sort.TIME)),
            group("draw", Sort.GROUP, of("beacon", Sort.WORDS), of("at", Sort.TIME)),
            of("consents", Sort.TICKS),
            group(
                    "sessions",
                    Sort.ROWS,
                    of("title", Sort.WORDS),
                    of("starts", Sort.TIME),
                    of("ends", Sort.TIME),
                    of("capacity", Sort.NUMBER),
                    of("cancelled", Sort.WORDS)),
            group(
                    "questions",
                    Sort.ROWS,
                    of("type", Sort.WORDS),
                    of("label", Sort.WORDS),
                    of("help", Sort.WORDS),
                    of("required", Sort.YES),
                    of("per", Sort.WORDS),
                    of("min", Sort.NUMBER),
                    of("max", Sort.NUMBER),
                    of("earliest", Sort.WORDS),
                    of("latest", Sort.WORDS),
                    of("options", Sort.CHOICES),
                    of("showIf", Sort.CONDITION),
                    of("sensitivity", Sort.WORDS),
                    of("purpose", Sort.WORDS),
                    of("keep", Sort.DAYS)));

    /** Those of a file in this language: an English one has words only and inherits the facts. */
    static List<EventKey> of(Language language) {
        return language == Language.EN
                ? WORDS
                : Stream.concat(WORDS.stream(), FACTS.stream()).toList();
    }

    private static EventKey of(String name, Sort sort) {
        return new EventKey(name, sort, List.of());
    }

    private static EventKey group(String name, Sort sort, EventKey... parts) {
        return new EventKey(name, sort, List.of(parts));
    }
}
