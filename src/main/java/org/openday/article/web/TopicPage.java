package org.openday.article.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.article.ArticleCard;
import org.openday.markdown.SafeHtml;
import org.openday.web.Pager;

/** A page of a topic: what it is about, on its first page, and its articles. */
record TopicPage(
        String title,
        @Nullable String lang,
        String summary,
        @Nullable SafeHtml intro,
        List<ArticleCard> articles,
        Pager pager) {}
