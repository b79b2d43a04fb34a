package org.openday.proofreading;

import java.util.List;

/**
 * Something in a text that an editor should look at.
 *
 * @param values what the rule's text is filled in with
 */
public record Finding(Rule rule, Severity severity, Spot spot, List<String> values) {

    /**
     * A passage of a text.
     *
     * @param line counted from 1
     * @param column counted from 1, in characters (code points)
     * @param length in characters
     * @param quote the passage itself, shortened when it is long
     */
    public record Spot(int line, int column, int length, String quote) {}

    /** The key of the text that says what is wrong and what to do, to be filled in with the {@link #values}. */
    public String messageKey() {
        return "proof." + rule.code();
    }
}
