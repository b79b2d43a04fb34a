package org.openday.article.web;

import org.jspecify.annotations.Nullable;
import org.openday.markdown.SafeHtml;

/** A standing page; {@code lang} when its text is not in the language of the page. */
record StandingPage(String title, @Nullable String lang, String summary, SafeHtml body) {}
