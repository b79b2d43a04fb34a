package org.openday.markdown;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.openday.markdown.LinkResolver.Target;
import org.openday.shared.Language;

/** Markdown as it stands on a page, for tests to look at. */
final class Rendered {
    private static final Markdown MARKDOWN = new Markdown();

    /** Leads every destination to itself. */
    static final LinkResolver AS_WRITTEN = destination -> new Target(destination, null, null);

    private Rendered() {}

    static MarkdownText text(String source) {
        return MARKDOWN.parse(source);
    }

    static String html(String source) {
        return text(source).html(AS_WRITTEN, Language.ZH).value();
    }

    static Element page(String source) {
        return page(source, AS_WRITTEN, Language.ZH);
    }

    static Element page(String source, LinkResolver links, Language language) {
        return Jsoup.parseBodyFragment(text(source).html(links, language).value())
                .body();
    }
}
