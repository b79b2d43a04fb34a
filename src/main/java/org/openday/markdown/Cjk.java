package org.openday.markdown;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;

/** What the rules for Chinese, Japanese and Korean text need to know about a code point. */
final class Cjk {
    /**
     * East Asian Width W, F or H without emoji, and Hangul, as the CJK-friendly amendment to CommonMark defines a CJK
     * character. Unicode 17, because the JDK knows no East Asian Width.
     */
    private static final String RANGES = """
            1100-11FF 20A9 2329-232A 2630-2637 268A-268F 2E80-2E99 2E9B-2EF3 2F00-2FD5 2FF0-303E 3041-3096 3099-30FF
            3105-312F 3131-318E 3190-31E5 31EF-321E 3220-3247 3250-A48C A490-A4C6 A960-A97C AC00-D7A3 D7B0-D7C6
            D7CB-D7FB F900-FAFF FE10-FE19 FE30-FE52 FE54-FE66 FE68-FE6B FF01-FFBE FFC2-FFC7 FFCA-FFCF FFD2-FFD7
            FFDA-FFDC FFE0-FFE6 FFE8-FFEE 16FE0-16FE4 16FF0-16FF6 17000-18CD5 18CFF-18D1E 18D80-18DF2 1AFF0-1AFF3
            1AFF5-1AFFB 1AFFD-1AFFE 1B000-1B122 1B132 1B150-1B152 1B155 1B164-1B167 1B170-1B2FB 1D300-1D356
            1D360-1D376 1F200 1F202 1F210-1F219 1F21B-1F22E 1F230-1F231 1F237 1F23B 1F240-1F248 1F260-1F265
            20000-3FFFD
            """;

    /** Punctuation that is full-width in Chinese and narrow elsewhere: quotes, dash, ellipsis, middle dot. */
    private static final String SHARED_PUNCTUATION = "‘’“”—…·";

    private static final BitSet CHARACTERS = read(RANGES);

    private Cjk() {}

    static boolean isCjk(int codePoint) {
        return CHARACTERS.get(codePoint);
    }

    /** Chinese or Japanese, which are written without spaces; Korean has them. */
    static boolean isWrittenWithoutSpaces(int codePoint) {
        return isCjk(codePoint) && UnicodeScript.of(codePoint) != UnicodeScript.HANGUL;
    }

    static boolean isSharedPunctuation(int codePoint) {
        return SHARED_PUNCTUATION.indexOf(codePoint) >= 0;
    }

    /** Whether a line break between the two is only a break of the source, and not a space between words. */
    static boolean flowsOn(int before, int after) {
        return (isWrittenWithoutSpaces(before) && (isWrittenWithoutSpaces(after) || isSharedPunctuation(after)))
                || (isSharedPunctuation(before) && isWrittenWithoutSpaces(after));
    }

    /** U+FE00–U+FE0E; U+FE0F makes an emoji, which is no CJK character. */
    static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0E;
    }

    /** U+E0100–U+E01EF: these follow nothing but ideographs. */
    static boolean isIdeographicVariationSelector(int codePoint) {
        return codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private static BitSet read(String ranges) {
        var characters = new BitSet(0x40000);
        for (var range : ranges.split("\\s+")) {
            var ends = range.split("-");
            characters.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
        }
        return characters;
    }
}
