package org.openday.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.LinkResolver.Target;
import org.openday.shared.Stamp;

/** The images and PDFs of the content folder, each measured once while it stays the same. */
final class MediaFiles {

    private record Measured(Stamp stamp, Media media) {}

    private final Tree tree;
    private final Map<Path, Measured> known = new ConcurrentHashMap<>();

    MediaFiles(Tree tree) {
        this.tree = tree;
    }

    /** The image or PDF at a path below the content folder, or null when there is none or it must not be served. */
    @Nullable
    Media find(Path file) {
        String type = file.isAbsolute() ? null : Media.type(file);
        Stamp stamp = type == null ? null : tree.stamp(file);
        if (type == null || stamp == null) {
            return null;
        }
        Measured measured = known.get(file);
        return measured != null && measured.stamp().equals(stamp) ? measured.media() : measure(file, stamp);
    }

    void forget(Collection<Path> files) {
        files.forEach(known::remove);
    }

    private @Nullable Media measure(Path file, Stamp stamp) {
        try {
            Media media = Media.at(file, tree.root().resolve(file));
            known.put(file, new Measured(stamp, media));
            return media;
        } catch (IOException e) {
            return null;
        }
    }

    /** Where a link or an image leads to, in all the sizes that lie beside it; null when there is none. */
    @Nullable
    Target target(Path file) {
        Media media = find(file);
        return media == null ? null : new PictureFiles(media, beside(file), notes(file)).target(Media::url);
    }

    private List<Media> beside(Path file) {
        Path folder = PictureFiles.folder(file);
        Path onDisk = tree.root().resolve(folder);
        if (!Files.isDirectory(onDisk)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(onDisk)) {
            return files.map(each -> find(folder.resolve(each.getFileName())))
                    .filter(Objects::nonNull)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private PictureNotes notes(Path file) {
        Path notes = PictureFiles.folder(file).resolve(PictureNotes.FILE);
        try {
            return tree.stamp(notes) == null
                    ? PictureNotes.NONE
                    : PictureNotes.of(Files.readString(tree.root().resolve(notes)));
        } catch (IOException e) {
            return PictureNotes.NONE;
        }
    }
}
