package org.openday.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openday.shared.Site;

/** The notes in {@code audit/anchors.log} in the site's home: a line each with time, number and hash. */
@Singleton
final class Anchors {

    private final Path file;

    Anchors(Site site) {
        this.file = site.folder("audit").resolve("anchors.log");
    }

    /** Returns once the note is on disk. */
    void add(Anchor anchor) {
        ByteBuffer line = ByteBuffer.wrap((anchor.line() + "\n").getBytes(UTF_8));
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a reader go through the notes in the order they were made. */
    <T> T read(Function<Stream<Anchor>, T> reader) {
        if (Files.notExists(file)) {
            return reader.apply(Stream.empty());
        }
        try (Stream<String> lines = Files.lines(file)) {
            return reader.apply(lines.map(Anchor::of).flatMap(Optional::stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
