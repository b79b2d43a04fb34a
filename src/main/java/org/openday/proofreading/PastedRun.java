package org.openday.proofreading;

import java.util.regex.Pattern;
import org.openday.markdown.SafeUrl;

/**
 * Words that look alike, or something that is Markdown already.
 *
 * @param written whether it is Markdown already
 */
record PastedRun(String words, Look look, boolean written) {

    /** @param link where a click leads; empty where nowhere */
    record Look(boolean bold, boolean italic, String link) {}

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<~|]|&(?=#?\\w)|!$");
    private static final Pattern CARRIED = Pattern.compile("(?i)(?:https?://|mailto:|tel:).*", Pattern.DOTALL);

    boolean continues(PastedRun next) {
        return !written && !next.written && look.equals(next.look);
    }

    PastedRun and(PastedRun next) {
        return new PastedRun(words + next.words, look, false);
    }

    /** Spaces at its ends stand outside of its marks, else these would mark nothing. */
    String markdown() {
        if (written) {
            return words;
        }
        int from = 0;
        while (from < words.length() && isSpace(words.charAt(from))) {
            from++;
        }
        int to = words.length();
        while (to > from && isSpace(words.charAt(to - 1))) {
            to--;
        }
        String inner = words.substring(from, to);
        return words.substring(0, from) + (inner.isEmpty() ? "" : marked(escaped(inner))) + words.substring(to);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00A0';
    }

    private String marked(String inner) {
        String mark = (look.bold() ? "**" : "") + (look.italic() ? "*" : "");
        String marked = mark + inner + mark;
        return look.link().isEmpty() ? marked : "[" + marked + "](" + look.link() + ")";
    }

    static String escaped(String words) {
        return MARKUP.matcher(words)
                .replaceAll(found -> "\\\\" + (found.group().equals("\\") ? "\\\\" : found.group()));
    }

    /** An address that a page may link to, fit to stand in brackets; empty for any other, such as those into the pasted document. */
    static String address(String url) {
        String safe = CARRIED.matcher(url.strip()).matches() ? SafeUrl.link(url) : null;
        return safe == null
                ? ""
                : safe.replace(" ", "%20")
                        .replace("(", "%28")
                        .replace(")", "%29")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("\\", "%5C");
    }
}
