package org.openday.privacy;

import org.jspecify.annotations.Nullable;

/** What was to be opened is not what was sealed: it was changed, moved to another use, or sealed with another key. */
public final class BrokenSeal extends RuntimeException {

    BrokenSeal(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
