package org.openday.markdown;

/** Makes the Markdown parser for tests of other packages. */
public final class MarkdownForTests {

    private MarkdownForTests() {}

    public static Markdown markdown() {
        return new Markdown();
    }
}
