package org.openday.media;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openday.shared.Site;

/** {@code OPENDAY_HOME/media}: a folder for each item, which is there as a whole or not at all. */
@Singleton
final class MediaFolder {

    private static final String FOLDER = "media";

    private final Site site;

    MediaFolder(Site site) {
        this.site = site;
    }

    /** Keeps the files of an item, on disk when this returns; one that is there already stays. */
    void keep(String hash, Map<String, byte[]> files) {
        try {
            Path all = site.folder(FOLDER);
            Path draft = Files.createTempDirectory(all, ".new");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    write(draft.resolve(file.getKey()), file.getValue());
                }
                force(draft);
                move(draft, all.resolve(hash));
                force(all);
            } finally {
                remove(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Path> find(String hash, String name) {
        Path file = site.folder(FOLDER).resolve(hash).resolve(name);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private static void move(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // A folder with files in it is never replaced: the same file was sent before, or at the same time.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void remove(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> files = Files.list(draft)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(draft);
        }
    }
}
