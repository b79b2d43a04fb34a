/** The pages readers read: articles, topics, glossary and standing pages, and cards of them for other pages. */
@NullMarked
package org.openday.article.web;

import org.jspecify.annotations.NullMarked;
