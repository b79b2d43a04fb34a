package org.openday.architecture.samples;

import org.commonmark.parser.Parser;

/** Breaks a rule. */
public final class OwnMarkdown {
    static Parser parser() {
        return Parser.builder().build();
    }
}
