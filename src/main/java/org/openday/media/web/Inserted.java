package org.openday.media.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.media.MediaItem;
import org.openday.media.web.Receiving.Received;
import org.openday.web.Wording;

/**
 * What the editor's script learns of a file.
 *
 * @param markdown to stand in the text; empty when the file was not taken
 * @param errors why it was not, in sentences
 */
@Serdeable
record Inserted(String markdown, List<String> errors) {

    static Inserted of(Received received, Wording words) {
        @Nullable MediaItem item = received.item();
        return new Inserted(
                item == null ? "" : item.markdown(),
                received.wrong().stream()
                        .map(wrong -> words.text("media.wrong." + wrong.code()))
                        .toList());
    }
}
