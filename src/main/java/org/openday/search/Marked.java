package org.openday.search;

import java.util.ArrayList;
import java.util.List;

/** A text in parts, those that were looked for marked. */
public record Marked(List<Part> parts) {

    /** A part of the text; {@code hit} when it was looked for. */
    public record Part(String text, boolean hit) {}

    private static final int EXCERPT = 60;
    private static final int BEFORE_HIT = 20;
    private static final String MORE = "…";

    /** The whole text with every word marked. */
    static Marked whole(String text, Query query) {
        return new Marked(parts(text, Hits.of(text, query)));
    }

    /** About sixty letters around the first hit, or from the beginning when there is none; words of letters stay whole. */
    static Marked excerpt(String text, Query query) {
        int hit = Hits.of(text, query).first();
        int start = text.offsetByCodePoints(hit, -Math.min(BEFORE_HIT, text.codePointCount(0, hit)));
        int end = text.offsetByCodePoints(start, Math.min(EXCERPT, text.codePointCount(start, text.length())));
        return whole(cut(text, beginOfWord(text, start), endOfWord(text, end)), query);
    }

    private static String cut(String text, int start, int end) {
        return (start > 0 ? MORE : "") + text.substring(start, end).strip() + (end < text.length() ? MORE : "");
    }

    private static int beginOfWord(String text, int index) {
        int begin = index;
        while (isInWord(text, begin)) {
            begin--;
        }
        return begin;
    }

    private static int endOfWord(String text, int index) {
        int end = index;
        while (isInWord(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether a cut here would go through a word of a script that puts spaces between its words. */
    private static boolean isInWord(String text, int index) {
        return index > 0 && index < text.length() && isOfWord(text.charAt(index - 1)) && isOfWord(text.charAt(index));
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
    }

    private static List<Part> parts(String text, Hits hits) {
        List<Part> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            boolean hit = hits.at(start);
            int end = hits.endOfRun(start);
            parts.add(new Part(text.substring(start, end), hit));
            start = end;
        }
        return List.copyOf(parts);
    }
}
