package org.openday.markdown;

import jakarta.inject.Singleton;

/** Parses Markdown as Openday's editors write it. */
@Singleton
public final class Markdown {

    public MarkdownText parse(String source) {
        return new MarkdownText(source);
    }
}
