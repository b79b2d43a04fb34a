package org.openday.article.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.SafeHtml;

/** All terms of the glossary; {@code foreign} when some are not in the language of the page. */
record GlossaryPage(List<Term> terms, boolean foreign) {

    /** A term and what it means. */
    record Term(String slug, String title, @Nullable String lang, String summary, SafeHtml body) {}
}
