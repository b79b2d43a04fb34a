package org.openday.article.web;

import java.util.List;
import org.openday.article.ArticleCard;
import org.openday.article.Tag;
import org.openday.web.Pager;

/** A page of the list of articles. */
record ArticleList(String heading, List<Tag> topics, List<ArticleCard> articles, Pager pager) {}
