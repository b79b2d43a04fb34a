package org.openday.markdown;

import java.util.regex.Pattern;

/** How much there is to read: one for each CJK letter, two for each word of any other script, as measured in characters. */
final class ReadingLength {
    private static final int WORD = 2;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’]+");

    private ReadingLength() {}

    static int of(String text) {
        return WORDS.matcher(text)
                .results()
                .mapToInt(run -> lengthOf(run.group()))
                .sum();
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
