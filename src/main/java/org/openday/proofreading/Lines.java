package org.openday.proofreading;

import java.util.Arrays;
import org.openday.proofreading.Finding.Spot;

/** Tells offsets of a text as lines and columns; counted once, so that many findings on one long line cost no more. */
final class Lines {

    private static final int LONGEST_QUOTE = 60;

    private final String text;
    /** How many characters (code points) stand before each char. */
    private final int[] characters;
    /** Where each line begins. */
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        this.characters = new int[text.length() + 1];
        int[] begins = new int[text.length() + 1];
        int lines = 1;
        for (int at = 0; at < text.length(); at++) {
            characters[at + 1] = characters[at] + (Character.isLowSurrogate(text.charAt(at)) ? 0 : 1);
            if (text.charAt(at) == '\n') {
                begins[lines++] = at + 1;
            }
        }
        this.starts = Arrays.copyOf(begins, lines);
    }

    /**
     * The offset of a place told by line and column, both counted from 1 in characters; the end of the line or of the text
     * where there is none.
     */
    int offset(int line, int column) {
        if (line > starts.length) {
            return text.length();
        }
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] - 1 : text.length();
        int before = Math.min(column - 1, characters[end] - characters[start]);
        return text.offsetByCodePoints(start, before);
    }

    Spot spot(int from, int to) {
        int end = Math.max(from, to);
        int found = Arrays.binarySearch(starts, from);
        int line = found >= 0 ? found : -found - 2;
        return new Spot(
                line + 1,
                1 + characters[from] - characters[starts[line]],
                characters[end] - characters[from],
                quote(from, end));
    }

    private String quote(int from, int to) {
        int longest = Math.min(to, from + LONGEST_QUOTE);
        int cut = longest < to && Character.isLowSurrogate(text.charAt(longest)) ? longest - 1 : longest;
        return text.substring(from, cut) + (cut < to ? "…" : "");
    }
}
