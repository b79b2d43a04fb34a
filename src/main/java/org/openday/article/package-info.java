/** The reading side: articles, topics, series, glossary and standing pages, and cards of them. */
@NullMarked
package org.openday.article;

import org.jspecify.annotations.NullMarked;
