package org.openday.proofreading;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks and spaces of Chinese text, after GB/T 15834-2011. No space is typed between Chinese and Latin letters or digits:
 * that gap is a matter of layout (CSS {@code text-autospace}), and a typed one is found by search, read out and copied.
 *
 * <p>Each pattern looks at most one character around what it finds, so that a text takes time linear in its length.
 */
@Singleton
final class TypographyCheck implements Check {

    /** The one of the second plane has the engine look behind by code points. */
    private static final String HAN = "[\\p{IsHan}𠀀]";

    private static final String WIDE = HAN + "，。；：！？、“”‘’（）《》【】…—";

    private record Misprint(Rule rule, Pattern pattern) {

        Misprint(Rule rule, String pattern) {
            this(rule, Pattern.compile(pattern));
        }
    }

    private static final List<Misprint> MISPRINTS = List.of(
            new Misprint(Rule.SPACING, "(?<=[" + WIDE + "])[ \\u00A0\\u3000]++(?=[" + WIDE + "A-Za-z0-9])"),
            new Misprint(Rule.SPACING, "(?<=[A-Za-z0-9%])[ \\u00A0\\u3000]++(?=" + HAN + ")"),
            new Misprint(
                    Rule.HALF_WIDTH,
                    "(?<=[" + HAN + "”’）》])[,;:!?](?![,;:!?])|(?<![,;:!?])[,;!?](?=[" + HAN + "“《（])|(?<=" + HAN
                            + ")\\.(?![A-Za-z0-9.])|(?<=" + HAN + ")[()]|[()](?=" + HAN + ")"),
            new Misprint(Rule.FULL_WIDTH, "[０-９Ａ-Ｚａ-ｚ]++"),
            new Misprint(
                    Rule.DOUBLED_MARK,
                    "[，、；：。][，、；：！？]++|[，、；：]{1}。++|(?<!。)。。(?!。)|！！++|？？++|(?<=" + HAN + ")(?:!!++|\\?\\?++|,,++)"),
            new Misprint(Rule.QUOTES, "(?<=[" + WIDE + "])[\"']|[\"'](?=[" + WIDE + "])|[「」『』]"),
            new Misprint(
                    Rule.ELLIPSIS,
                    "(?<=[" + WIDE + "])\\.{3,}+|(?<!\\.)\\.{3,}+(?=[" + WIDE + "])|(?<!。)。{3,}+|(?<!…)…(?!…)|⋯++"),
            new Misprint(Rule.DASH, "(?<=[" + WIDE + "])-{2,}+|(?<!-)-{2,}+(?=[" + WIDE + "])|－－++|(?<!─)──++"));

    @Override
    public void look(Sheet sheet, Notes notes) {
        if (sheet.isChinese()) {
            sheet.prose().forEach(prose -> look(prose, prose.text(), notes));
        }
    }

    /** @param text that of the prose, in any form that tells its characters */
    void look(Prose prose, CharSequence text, Notes notes) {
        for (Misprint misprint : MISPRINTS) {
            Matcher found = misprint.pattern().matcher(text);
            while (found.find()) {
                prose.note(notes, misprint.rule(), found.start(), found.end(), found.group());
            }
        }
        quotes(prose, text, notes);
    }

    /** An opening mark within an open quotation, or a closing one outside of any. */
    private static void quotes(Prose prose, CharSequence text, Notes notes) {
        boolean open = false;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '“' || mark == '”') {
                if ((mark == '“') == open) {
                    prose.note(notes, Rule.QUOTES, at, at + 1, String.valueOf(mark));
                }
                open = mark == '“';
            }
        }
    }
}
