package org.openday.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Stamp;

/** The content folder on disk: which files of it count, and when each last changed. */
record Tree(Path root) {

    /** Hidden files, and what editors leave beside the file they are writing. */
    private static final Pattern IGNORED = Pattern.compile("\\..*|.*~|#.*#|.*\\.(?:swp|swx|tmp|bak)");

    static Tree at(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return new Tree(folder.toRealPath());
            }
        } catch (IOException e) {
            throw missing(folder, e);
        }
        throw missing(folder, null);
    }

    private static BrokenConfiguration missing(Path folder, @Nullable Throwable cause) {
        String sentence = "There is no content folder at " + folder + ": create it, or set OPENDAY_CONTENT.";
        return cause == null ? new BrokenConfiguration(sentence) : new BrokenConfiguration(sentence, cause);
    }

    static boolean counts(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .noneMatch(name -> IGNORED.matcher(name.toString()).matches());
    }

    /** Every file that counts, relative to the root and in order of its path. */
    Map<Path, Stamp> files() throws IOException {
        Map<Path, Stamp> files = new TreeMap<>();
        walk(new Visitor() {
            @Override
            void file(Path file, BasicFileAttributes attributes) {
                Stamp stamp = attributes.isRegularFile() ? Stamp.of(attributes) : stamp(file);
                if (stamp != null) {
                    files.put(file, stamp);
                }
            }
        });
        return files;
    }

    /** Every folder that counts, absolute, the root first. */
    List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>();
        walk(new Visitor() {
            @Override
            void folder(Path folder) {
                folders.add(folder);
            }
        });
        return folders;
    }

    /** The stamp of a file, or null when it is none, does not count, or is a link that leads out of the folder. */
    @Nullable
    Stamp stamp(Path file) {
        Path path = root.resolve(file);
        if (!Files.exists(path)) {
            return null;
        }
        try {
            Path real = path.toRealPath();
            boolean inside = counts(file) && real.startsWith(root) && counts(root.relativize(real));
            BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
            return inside && attributes.isRegularFile() ? Stamp.of(attributes) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private void walk(Visitor visitor) throws IOException {
        Files.walkFileTree(root, visitor);
    }

    /** Visits what counts and passes over what vanishes meanwhile or cannot be read. */
    @SuppressWarnings("UnusedVariable") // What one visitor passes over another one asks for.
    private abstract class Visitor extends SimpleFileVisitor<Path> {

        void file(Path file, BasicFileAttributes attributes) {}

        void folder(Path folder) {}

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && !counts(folder.getFileName())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folder(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (counts(file.getFileName())) {
                file(root.relativize(file), attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (file.equals(root)) {
                throw problem;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
            return FileVisitResult.CONTINUE;
        }
    }
}
