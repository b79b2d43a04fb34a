package org.openday.notification;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The gaps in a template, {@code {{event}}} for example, and which of them there are. */
final class Placeholders {

    /** Everything a template may ask for. */
    static final Set<String> KNOWN = Set.of(
            "event",
            "children",
            "session",
            "was",
            "place",
            "reference",
            "link",
            "until",
            "position",
            "code",
            "reason",
            "consent",
            "when",
            "follows",
            "title",
            "site");

    private static final Pattern GAP = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private Placeholders() {}

    /** The names of those in a text. */
    static Set<String> in(String text) {
        return GAP.matcher(text).results().map(gap -> gap.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every line of a text that asks for what there is not, counted from 1. */
    static Map<Integer, String> unknownIn(String text) {
        Map<Integer, String> wrong = new TreeMap<>();
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            int line = at + 1;
            in(lines[at]).stream()
                    .filter(name -> !KNOWN.contains(name))
                    .forEach(name -> wrong.put(line, unknown(name)));
        }
        return wrong;
    }

    static String unknown(String name) {
        return "“{{" + name + "}}” is never filled in: use one of " + String.join(", ", new TreeSet<>(KNOWN)) + ".";
    }

    /** Fills the gaps in one pass, so that a value that looks like a gap stays what it is. */
    static String fill(String text, UnaryOperator<String> values) {
        return GAP.matcher(text).replaceAll(gap -> quoted(gap, values));
    }

    private static String quoted(MatchResult gap, UnaryOperator<String> values) {
        return Matcher.quoteReplacement(values.apply(gap.group(1)));
    }
}
