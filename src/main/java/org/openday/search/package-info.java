/** Finds what readers look for: every word, wherever it stands, titles before summaries before texts. */
@NullMarked
package org.openday.search;

import org.jspecify.annotations.NullMarked;
