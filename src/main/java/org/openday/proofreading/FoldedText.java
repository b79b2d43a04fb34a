package org.openday.proofreading;

/** A text in which case, width, invisible characters and the spaces of Chinese make no difference, and where its characters were. */
final class FoldedText {

    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
    private static final char WIDE_FROM = '！';
    private static final char WIDE_TO = '～';
    private static final int WIDE_SHIFT = '！' - '!';

    private final StringBuilder text = new StringBuilder();
    private final int[] offsets;

    private FoldedText(String from) {
        offsets = new int[from.length()];
        for (int at = 0; at < from.length(); at++) {
            char letter = folded(from.charAt(at));
            if (!isDropped(letter)) {
                offsets[text.length()] = at;
                text.append(letter);
            }
        }
    }

    static FoldedText of(String text) {
        return new FoldedText(text);
    }

    String text() {
        return text.toString();
    }

    /** Where in the original the character at an index is. */
    int offset(int index) {
        return offsets[index];
    }

    /** Whether no Latin word is cut where this part of it begins or ends; {@code last} belongs to the part. */
    boolean isWhole(int first, int last) {
        boolean cutBefore = first > 0 && isLatin(text.charAt(first)) && isLatin(text.charAt(first - 1));
        boolean cutBehind = last + 1 < text.length() && isLatin(text.charAt(last)) && isLatin(text.charAt(last + 1));
        return !cutBefore && !cutBehind;
    }

    private boolean isDropped(char letter) {
        return INVISIBLE.indexOf(letter) >= 0 || (Character.isWhitespace(letter) && !isBehindLatin());
    }

    private boolean isBehindLatin() {
        return !text.isEmpty() && isLatin(text.charAt(text.length() - 1));
    }

    private static boolean isLatin(char letter) {
        return letter < '\u2000' && Character.isLetterOrDigit(letter);
    }

    private static char folded(char letter) {
        boolean wide = letter >= WIDE_FROM && letter <= WIDE_TO;
        return Character.toLowerCase(wide ? (char) (letter - WIDE_SHIFT) : letter);
    }
}
