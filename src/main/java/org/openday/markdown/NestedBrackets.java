package org.openday.markdown;

import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Escapes brackets that are nested deeper than anyone writes. At every closing bracket commonmark-java 0.30.0 copies the
 * text since the opening one, and at every link it goes through all brackets still open: without a limit, hostile input
 * takes time that grows with its square.
 */
final class NestedBrackets {
    private static final int DEEPEST = 1_000;

    private int open;
    private int escaped;

    private NestedBrackets() {}

    static SourceLines limit(SourceLines lines) {
        var brackets = lines.getContent().chars().filter(c -> c == '[').count();
        return brackets > DEEPEST ? new NestedBrackets().limited(lines) : lines;
    }

    private SourceLines limited(SourceLines lines) {
        var limited = SourceLines.empty();
        lines.getLines().forEach(line -> limited.addLine(limited(line)));
        return limited;
    }

    /** A line that grows no longer fits its place in the source, and goes on without one. */
    private SourceLine limited(SourceLine line) {
        var content = line.getContent();
        var text = new StringBuilder(content.length());
        var behindBackslash = false;
        for (var i = 0; i < content.length(); i++) {
            var c = content.charAt(i);
            text.append(!behindBackslash && isTooDeep(c) ? "\\" : "").append(c);
            behindBackslash = c == '\\' && !behindBackslash;
        }
        return text.length() == content.length() ? line : SourceLine.of(text, null);
    }

    private boolean isTooDeep(char c) {
        return (c == '[' && opensTooDeep()) || (c == ']' && closesTooDeep());
    }

    private boolean opensTooDeep() {
        if (open == DEEPEST) {
            escaped++;
            return true;
        }
        open++;
        return false;
    }

    private boolean closesTooDeep() {
        if (escaped > 0) {
            escaped--;
            return true;
        }
        open = Math.max(0, open - 1);
        return false;
    }
}
