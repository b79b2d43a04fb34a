/** The reading side: articles, topics, series, glossary and standing pages. */
@NullMarked
package org.openday.article;

import org.jspecify.annotations.NullMarked;
