package org.openday.publishing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** What is written at the desk. */
public enum Kind {
    ARTICLE("articles"),
    PAGE("pages"),
    EVENT("events");

    private final String folder;

    Kind(String folder) {
        this.folder = folder;
    }

    /** Whether this person may write such texts: who runs events may write those. */
    public boolean isWrittenBy(Staff staff) {
        return staff.hasAny(Role.AUTHOR) || (this == EVENT && staff.hasAny(Role.ORGANISER));
    }

    /** Whether this person may see such texts before they are published. */
    public boolean isSeenBy(Staff staff) {
        return isWrittenBy(staff) || staff.hasAny(Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR);
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
