package org.openday.media;

import java.util.List;

/** Knows where media are used; a feature that has texts provides one. */
@FunctionalInterface
public interface MediaUses {

    /**
     * A text that shows an item or leads to it.
     *
     * @param path of its page: of an edition below {@code /staff}
     * @param published whether readers see it there
     */
    record Use(String title, String path, boolean published) {}

    List<Use> of(MediaItem item);
}
