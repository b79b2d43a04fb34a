package org.openday.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Language;
import org.openday.shared.Sha256;
import org.openday.shared.Slug;

/** The files of the content folder as things to read and to write; what is written is up when a method returns. */
@Singleton
public final class ContentFiles {

    /**
     * A file as it lies on disk.
     *
     * @param sha256 of its bytes
     */
    public record OnDisk(String text, String sha256) {}

    private final ContentFolder folder;
    private final Pictures pictures;
    private final AtomicFile disk = new AtomicFile();

    ContentFiles(ContentFolder folder, Pictures pictures) {
        this.folder = folder;
        this.pictures = pictures;
    }

    /** All good pieces of a folder such as {@code articles}, in order of their paths. */
    public List<ContentItem<?>> all(String type) {
        return folder.pieces(Path.of(type));
    }

    /** The file of a piece, relative to the content folder. */
    public Optional<Path> find(String type, Slug slug, Language language) {
        return all(type).stream()
                .filter(item -> item.slug().equals(slug) && item.language() == language)
                .map(ContentItem::file)
                .findFirst();
    }

    /** The path of the file of the same piece in a language. */
    public static Path inLanguage(Path file, Language language) {
        Pair pair = Pair.of(file);
        return language == Language.ZH ? pair.chinese() : pair.english();
    }

    /** A file, if there is one. */
    public Optional<OnDisk> read(Path file) {
        try {
            return folder.tree().stamp(file) == null ? Optional.empty() : Optional.of(onDisk(path(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OnDisk onDisk(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        return new OnDisk(
                FileText.normal(new String(bytes, UTF_8)), HexFormat.of().formatHex(Sha256.of(bytes)));
    }

    /** The instant that a value of front matter tells, or null when it tells none. */
    public @Nullable Instant time(String written) {
        return folder.trials().times().find(written);
    }

    /** Tries how a text would be shown if it stood in this file, its media published with it. */
    public Trial tried(Path file, String text) {
        return folder.trials().of(file, text, pictures::unpublished);
    }

    /** The same for staff, to whom media are shown that are not published. */
    public Trial triedForStaff(Path file, String text) {
        return folder.trials().of(file, text, pictures::forStaff);
    }

    /** The bytes of an image or a document as they lie on disk now, if it is there. */
    public Optional<byte[]> bytes(Path file) {
        try {
            return folder.tree().stamp(file) == null
                    ? Optional.empty()
                    : Optional.of(Files.readAllBytes(folder.tree().root().resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts an image or a document in {@code media/} with what lies beside it, in the order of the map, each file whole; what
     * lay beside it before and does not any more is taken away.
     *
     * @throws IOException when one could not be written; those before it are there
     */
    public void writeMedia(Path main, Map<Path, byte[]> files) throws IOException {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            disk.write(mediaPath(file.getKey()), file.getValue());
        }
        Set<Path> old = beside(main);
        old.removeAll(files.keySet());
        Set<Path> touched = new HashSet<>(files.keySet());
        touched.addAll(delete(old));
        folder.reload(touched);
    }

    /** Takes an image or a document away with what lies beside it. */
    public void deleteMedia(Path main) throws IOException {
        Set<Path> all = beside(main);
        all.add(main);
        folder.reload(delete(all));
    }

    private Set<Path> delete(Set<Path> media) throws IOException {
        for (Path file : media) {
            disk.delete(mediaPath(file));
        }
        return media;
    }

    private Set<Path> beside(Path main) throws IOException {
        Path folderOfSizes = PictureFiles.folder(main);
        Path onDisk = mediaPath(folderOfSizes);
        if (!Files.isDirectory(onDisk)) {
            return new HashSet<>();
        }
        try (Stream<Path> files = Files.list(onDisk)) {
            return files.map(each -> folderOfSizes.resolve(each.getFileName()))
                    .filter(Tree::counts)
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    private Path mediaPath(Path file) {
        Path normal = file.normalize();
        if (normal.isAbsolute() || !normal.startsWith(PictureFiles.FOLDER) || !Tree.counts(normal)) {
            throw new IllegalArgumentException("No place for media: " + file);
        }
        return folder.tree().root().resolve(normal);
    }

    /**
     * Puts a text in a file so that whenever the machine stops the old one or the new one is there, whole.
     *
     * @throws IOException when it could not be written; the old file then stands
     */
    public void write(Path file, String text) throws IOException {
        disk.write(path(file), text.getBytes(UTF_8));
        folder.reload(Set.of(file));
    }

    /** Takes a file away, if it is there. */
    public void delete(Path file) throws IOException {
        disk.delete(path(file));
        folder.reload(Set.of(file));
    }

    private Path path(Path file) {
        Path path = folder.tree().root().resolve(file).normalize();
        if (!path.startsWith(folder.tree().root()) || !Tree.counts(file) || !Pair.isMarkdown(file)) {
            throw new IllegalArgumentException("Not a file of the content folder: " + file);
        }
        return path;
    }
}
