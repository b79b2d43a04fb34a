package org.openday.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader looks for.
 *
 * @param text as typed, at most 100 letters of it, without control characters
 * @param words folded; a piece is found when it has all of them
 */
public record Query(String text, List<String> words) {

    private static final int LONGEST = 100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    public static Query of(String typed) {
        String text = cut(CONTROL.matcher(typed).replaceAll(" ").strip());
        return new Query(
                text,
                SPACE.splitAsStream(Folded.of(text).text())
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
