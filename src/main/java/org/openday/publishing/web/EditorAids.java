package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.media.MediaLibrary;
import org.openday.media.MediaSearch;
import org.openday.media.MediaSearch.Kind;
import org.openday.publishing.Edition;
import org.openday.publishing.web.EditorPage.Picture;
import org.openday.web.Wording;

/** What helps an editor while they write: the proofreader's word, and the pictures there are. */
@Singleton
final class EditorAids {

    private static final int MOST = 100;

    private final Corrections corrections;
    private final MediaLibrary library;

    EditorAids(Corrections corrections, MediaLibrary library) {
        this.corrections = corrections;
        this.library = library;
    }

    Corrected corrections(Edition edition, String text, Wording words) {
        return corrections.of(edition, text, words);
    }

    /** The pictures that came last, to choose a cover from. */
    List<Picture> pictures() {
        return library.find(new MediaSearch("", Kind.PICTURES), MOST, 0).stream()
                .map(item -> new Picture(item.reference(), item.name()))
                .toList();
    }
}
