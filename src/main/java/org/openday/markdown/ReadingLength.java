package org.openday.markdown;

import java.util.regex.Pattern;

/** How much there is to read: one for each CJK letter, two for each word of any other script, as measured in characters. */
public final class ReadingLength {
    private static final int WORD = 2;
    /** An adult reads 300 to 500 Chinese characters. */
    private static final int PER_MINUTE = 400;

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’]+");

    private ReadingLength() {}

    public static int of(String text) {
        return WORDS.matcher(text)
                .results()
                .mapToInt(run -> lengthOf(run.group()))
                .sum();
    }

    /** How many minutes so much takes; never none. */
    public static int minutes(int length) {
        return Math.max(1, Math.ceilDiv(length, PER_MINUTE));
    }

    /** Chinese and Latin stand side by side without a space, so a run is counted in parts. */
    private static int lengthOf(String run) {
        var length = 0;
        var insideWord = false;
        for (var codePoint : run.codePoints().filter(Character::isLetterOrDigit).toArray()) {
            var cjk = Cjk.isCjk(codePoint);
            length += cjk ? 1 : insideWord ? 0 : WORD;
            insideWord = !cjk;
        }
        return length;
    }
}
