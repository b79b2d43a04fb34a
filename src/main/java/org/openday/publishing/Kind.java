package org.openday.publishing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** What is written at the desk. */
public enum Kind {
    ARTICLE("articles"),
    PAGE("pages");

    private final String folder;

    Kind(String folder) {
        this.folder = folder;
    }

    /** Its folder below the content folder, which is also its name in addresses. */
    public String folder() {
        return folder;
    }

    /** The kind whose texts lie in this folder. */
    public static Optional<Kind> of(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }

    /** The kind a content file is of. */
    static Optional<Kind> of(Path file) {
        return of(file.getName(0).toString());
    }

    /** Where a new text of this kind is put. */
    Path file(Slug slug, Language language) {
        return Path.of(folder, slug + language.fileSuffix() + ".md");
    }
}
