/** The pages readers read: articles, topics, glossary and standing pages. */
@NullMarked
package org.openday.article.web;

import org.jspecify.annotations.NullMarked;
