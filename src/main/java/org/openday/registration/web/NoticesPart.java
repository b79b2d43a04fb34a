package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of a household's own page because it has to act or to know.
 *
 * @param confirm until when the guardian is to confirm, in a sentence; absent: nothing is to be confirmed
 * @param confirmation where that is done
 * @param words what organisers said
 */
record NoticesPart(@Nullable String confirm, String confirmation, List<Word> words) {

    /** What organisers said about one registration. */
    record Word(String reference, String sentence) {}
}
