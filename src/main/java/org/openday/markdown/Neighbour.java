package org.openday.markdown;

import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/** What stands beside a delimiter run, as far as the rules of emphasis ask about it. */
record Neighbour(boolean space, boolean punctuation, boolean cjk) {
    private static final int FULL_WIDTH_FORM = 0xFE01;
    private static final String QUOTES = "‘’“”";

    static Neighbour of(int codePoint) {
        var edge = codePoint == Scanner.END;
        return new Neighbour(
                edge || Characters.isWhitespaceCodePoint(codePoint),
                edge || Characters.isPunctuationCodePoint(codePoint),
                Cjk.isCjk(codePoint) || Cjk.isIdeographicVariationSelector(codePoint));
    }

    /** A character followed by a variation selector counts as that character; a quote made full-width as CJK. */
    static Neighbour withSelector(int codePoint, int selector) {
        var base = of(codePoint);
        var fullWidthQuote = selector == FULL_WIDTH_FORM && QUOTES.indexOf(codePoint) >= 0;
        return new Neighbour(base.space(), base.punctuation(), base.cjk() || fullWidthQuote);
    }
}
