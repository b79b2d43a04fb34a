package org.openday.markdown;

/** Text without the code points that HTML and XML forbid, whether typed or written as an entity such as <code>&amp;#1;</code>. */
final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    static String of(String text) {
        return text.codePoints().anyMatch(Printable::isForbidden) ? replaceForbiddenIn(text) : text;
    }

    private static String replaceForbiddenIn(String text) {
        return text.codePoints()
                .map(c -> isForbidden(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Controls, lone surrogates and noncharacters. */
    private static boolean isForbidden(int codePoint) {
        return (Character.isISOControl(codePoint) && "\t\n\r\f".indexOf(codePoint) < 0)
                || Character.getType(codePoint) == Character.SURROGATE
                || (codePoint & 0xFFFE) == 0xFFFE
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
