package org.openday.content;

import java.nio.file.Path;
import java.util.Set;

/**
 * Content has changed and the change is up.
 *
 * @param files what is new, different or gone, and what links to such a file, relative to the content folder
 */
public record ContentChanged(Set<Path> files) {

    public ContentChanged {
        files = Set.copyOf(files);
    }
}
