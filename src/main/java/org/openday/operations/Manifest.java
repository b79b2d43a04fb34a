package org.openday.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openday.shared.BrokenConfiguration;

/** The list of files that exports wrote to a folder, kept in it; whatever is not on the list is somebody else's. */
final class Manifest {

    static final String NAME = ".openday-export";

    private final Path file;
    private final Set<String> listed;

    private Manifest(Path file, Set<String> listed) {
        this.file = file;
        this.listed = listed;
    }

    /** The list of a folder, which is made when it is missing and refused when it is full of other things. */
    static Manifest of(Path folder) {
        try {
            Path file = Files.createDirectories(folder).resolve(NAME);
            if (!Files.exists(file) && !isEmpty(folder)) {
                throw new BrokenConfiguration(
                        folder + " is not empty and holds no earlier export: name an empty or a new folder.");
            }
            return new Manifest(file, Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : new HashSet<>());
        } catch (IOException e) {
            throw new BrokenConfiguration(folder + " cannot be written: name a folder you may write to.", e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    synchronized boolean lists(String name) {
        return listed.contains(name);
    }

    synchronized List<String> all() {
        return List.copyOf(new TreeSet<>(listed));
    }

    /** Notes a file that is about to be written: before it is there, so that a broken-off export leaves nobody's file. */
    synchronized void note(String name) {
        if (listed.add(name)) {
            write(List.of(name), StandardOpenOption.APPEND);
        }
    }

    /** Leaves only these on the list. */
    synchronized void settle(Collection<String> names) {
        List<String> sorted = List.copyOf(new TreeSet<>(names));
        if (!isWritten(sorted)) {
            write(sorted, StandardOpenOption.TRUNCATE_EXISTING);
        }
    }

    private boolean isWritten(List<String> names) {
        try {
            return Files.exists(file) && Files.readAllLines(file).equals(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Collection<String> names, StandardOpenOption how) {
        try {
            Files.write(file, names, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
