package org.openday.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sets the spaces and lines of a pasted paragraph right, and keeps its lines from being read as markup. */
final class PastedLines {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    /** A line of the source ends between characters that are written without spaces. */
    private static final Pattern WRAP = Pattern.compile(
            "(?<=[\\p{IsHan}，。；：！？、”）》])[ \\t\\u00A0]*+[\\r\\n][\\s\\u00A0]*+(?=[\\p{IsHan}，。；：！？、“（《])");

    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f\\u00A0\\u3000]++");
    private static final Pattern BREAK = Pattern.compile("\\u2028");
    private static final Pattern BEGIN =
            Pattern.compile("(#{1,6}(?= |$)|[-+](?= |$)|>|[-=]+$)|(\\d{1,9})([.)])(?= |$)");

    private PastedLines() {}

    static String of(String paragraph) {
        String joined =
                WRAP.matcher(INVISIBLE.matcher(paragraph).replaceAll("")).replaceAll("");
        String spaced = SPACE.matcher(joined).replaceAll(" ");
        return BREAK.splitAsStream(spaced)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(PastedLines::guarded)
                .collect(Collectors.joining("\\\n"));
    }

    /** What begins a line must not make it a heading, an item, a quote or a rule. */
    private static String guarded(String line) {
        Matcher begin = BEGIN.matcher(line);
        if (!begin.lookingAt()) {
            return line;
        }
        int at = begin.group(1) != null ? 0 : begin.start(3);
        return line.substring(0, at) + "\\" + line.substring(at);
    }
}
