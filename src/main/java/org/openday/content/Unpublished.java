package org.openday.content;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.LinkResolver.Target;

/** Media that are not in the content folder, or not yet as they will be; only texts that are not published see them. */
public interface Unpublished {

    /** What a file of the content folder will be once it is published, at its public address; null when nothing is kept for it. */
    @Nullable
    Target asPublished(Path file);

    /** The same at an address only staff can open. */
    @Nullable
    Target forStaff(Path file);
}
