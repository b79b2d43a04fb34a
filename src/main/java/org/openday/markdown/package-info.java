/** Turns Markdown into safe HTML, an outline and plain text, with emphasis that is right for Chinese. */
@NullMarked
package org.openday.markdown;

import org.jspecify.annotations.NullMarked;
