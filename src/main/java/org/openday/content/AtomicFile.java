package org.openday.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes a file so that whenever the machine stops the old one or the new one is there, whole. */
final class AtomicFile {

    /** What has been done of a writing; between any two of them the machine may stop. */
    enum Step {
        OPENED,
        HALF_WRITTEN,
        WRITTEN,
        SYNCED,
        RENAMED,
        FOLDER_SYNCED
    }

    private final Consumer<Step> done;

    AtomicFile() {
        this(_ -> {});
    }

    /** With somebody who is told of each step. */
    AtomicFile(Consumer<Step> done) {
        this.done = done;
    }

    /** Returns when the new file is on disk. */
    void write(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Path folder = folder(target);
        Files.createDirectories(folder);
        Path beside = folder.resolve("." + target.getFileName() + ".tmp");
        fill(beside, bytes);
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        done.accept(Step.RENAMED);
        sync(folder);
        done.accept(Step.FOLDER_SYNCED);
    }

    /** Returns when the file is gone from the disk. */
    void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            sync(folder(file));
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private void fill(Path beside, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            done.accept(Step.OPENED);
            write(out, ByteBuffer.wrap(bytes, 0, bytes.length / 2));
            done.accept(Step.HALF_WRITTEN);
            write(out, ByteBuffer.wrap(bytes, bytes.length / 2, bytes.length - bytes.length / 2));
            done.accept(Step.WRITTEN);
            out.force(true);
            done.accept(Step.SYNCED);
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    /** A rename is in the folder: it is on disk when the folder is. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }
}
