package org.openday.publishing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentFiles;
import org.openday.media.ConsentCheck;
import org.openday.media.ConsentChecks;
import org.openday.media.MediaItem;
import org.openday.media.MediaLibrary;
import org.openday.media.MediaRelease;

/** The pictures and documents of texts: what they ask of a publisher, and their way to the site. */
@Singleton
public final class Illustrations {

    private final ContentFiles files;
    private final MediaLibrary library;
    private final MediaRelease release;
    private final ConsentChecks checks;

    Illustrations(ContentFiles files, MediaLibrary library, MediaRelease release, ConsentChecks checks) {
        this.files = files;
        this.library = library;
        this.release = release;
        this.checks = checks;
    }

    /** The files of {@code media/} a text names. */
    Set<Path> of(Path file, String text) {
        return files.tried(file, text).media();
    }

    /** Those on which children can be recognised. */
    public List<MediaItem> withChildren(Path file, String text) {
        return library.find(of(file, text)).stream()
                .filter(MediaItem::facesOfChildren)
                .toList();
    }

    void note(Publication publication, String basis, Visit visit) {
        withChildren(publication.targetPath(), publication.text())
                .forEach(item -> checks.note(item, publication.number(), basis, visit.id(), visit.by(), visit.at()));
    }

    /** Whether consents were looked at for every picture with children, also where that was found out after the order. */
    boolean areChecked(Publication publication) {
        Set<String> checked = checks.ofPublication(publication.number()).stream()
                .map(ConsentCheck::slug)
                .collect(Collectors.toSet());
        return publication.pageSha256().isEmpty()
                || withChildren(publication.targetPath(), publication.text()).stream()
                        .map(MediaItem::slug)
                        .allMatch(checked::contains);
    }

    /** The files of what a text shows as they lie on disk; null of those that are gone or never were. */
    Map<Path, byte @Nullable []> onSite(Publication publication) {
        Map<Path, byte @Nullable []> all = new LinkedHashMap<>();
        if (!publication.pageSha256().isEmpty()) {
            library.find(of(publication.targetPath(), publication.text()))
                    .forEach(item -> all.putAll(release.onSite(item)));
        }
        return all;
    }

    /** Puts what a text shows on the site, before the text itself. */
    void release(Publication publication) throws IOException {
        if (!publication.pageSha256().isEmpty()) {
            for (MediaItem item : library.find(of(publication.targetPath(), publication.text()))) {
                release.release(item);
            }
        }
    }
}
