/** The content folder: front matter, loading, checking, watching, and what is wrong with it. */
@NullMarked
package org.openday.content;

import org.jspecify.annotations.NullMarked;
