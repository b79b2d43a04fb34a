package org.openday.article.web;

import java.util.List;
import org.openday.article.ArticleCard;
import org.openday.article.Tag;

/** A page of the list of articles. */
record ArticleList(String heading, List<Tag> topics, List<ArticleCard> articles, Pager pager) {}
