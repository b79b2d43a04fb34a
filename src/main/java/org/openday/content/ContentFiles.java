package org.openday.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final AtomicFile disk = new AtomicFile();

    ContentFiles(ContentFolder folder) {
        this.folder = folder;
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
        return folder.time(written);
    }

    /** Tries how a text would be shown if it stood in this file. */
    public Trial tried(Path file, String text) {
        return folder.trial(file, text);
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
