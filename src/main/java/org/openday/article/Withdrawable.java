package org.openday.article;

import org.jspecify.annotations.Nullable;

/** Front matter of what can be taken off the site and leave a sentence in its place. */
public interface Withdrawable {

    /** Why it was, in a sentence for readers; null: it is on the site. */
    @Nullable
    String withdrawn();

    /** Whether this is the front matter of something that was taken off the site. */
    static boolean isWithdrawn(Record matter) {
        return matter instanceof Withdrawable text && text.withdrawn() != null;
    }
}
