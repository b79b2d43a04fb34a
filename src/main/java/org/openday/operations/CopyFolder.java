package org.openday.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openday.shared.BrokenConfiguration;

/** The folder a copy is written to. Touches only what exports wrote, and of that only what changed. */
final class CopyFolder {

    private final Path folder;
    private final Manifest manifest;
    private final Set<String> current = new ConcurrentSkipListSet<>();
    private final Set<String> foreign = new ConcurrentSkipListSet<>();
    private final AtomicInteger written = new AtomicInteger();

    CopyFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.manifest = Manifest.of(folder);
    }

    /** Whether the copy has this file now. */
    boolean has(String file) {
        return current.contains(file);
    }

    /** The files of the copy. */
    Set<String> files() {
        return current;
    }

    /** Files of others where the copy should have had one; they are left as they are. */
    Set<String> foreign() {
        return foreign;
    }

    int written() {
        return written.get();
    }

    /** Writes a file, and with a text its compressed siblings. */
    void put(String file, byte[] bytes, boolean text) {
        if (text && !isOthers(file)) {
            boolean same = isSame(file, bytes);
            // Before their file: when the export is broken off, the next one finds another file and makes them anew.
            Encoding.available().forEach(encoding -> putSibling(file, bytes, encoding, same));
        }
        put(file, bytes);
    }

    private boolean isOthers(String file) {
        return !manifest.lists(file) && Files.exists(path(file));
    }

    private void putSibling(String file, byte[] bytes, Encoding encoding, boolean same) {
        String sibling = file + encoding.ending();
        if (same && manifest.lists(sibling) && Files.exists(path(sibling))) {
            current.add(sibling);
            return;
        }
        byte[] pressed = encoding.of(bytes);
        if (pressed.length < bytes.length) {
            put(sibling, pressed);
        }
    }

    private void put(String file, byte[] bytes) {
        if (isOthers(file)) {
            foreign.add(file);
            return;
        }
        current.add(file);
        if (!isSame(file, bytes)) {
            write(file, bytes);
        }
    }

    /** Leaves everything there that earlier exports wrote. */
    void keepTheRest() {
        current.addAll(manifest.all());
    }

    /** Removes what earlier exports wrote and this one did not, and hands back how many files that were. */
    int removeTheRest() {
        List<String> gone =
                manifest.all().stream().filter(file -> !current.contains(file)).toList();
        gone.forEach(this::remove);
        manifest.settle(current);
        return gone.size();
    }

    private boolean isSame(String file, byte[] bytes) {
        try {
            Path path = path(file);
            return manifest.lists(file)
                    && Files.isRegularFile(path)
                    && Files.size(path) == bytes.length
                    && Arrays.equals(Files.readAllBytes(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, byte[] bytes) {
        manifest.note(file);
        try {
            Path path = path(file);
            Files.createDirectories(path.getParent());
            // No temporary file of Java's own making: that would be for its owner's eyes, and the server is another
            // user.
            Path draft = Files.write(path.resolveSibling(path.getFileName() + ".openday-draft"), bytes);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written.incrementAndGet();
        } catch (IOException e) {
            throw new BrokenConfiguration(
                    file + " cannot be written to " + folder + " (" + e.getMessage() + "): make room for it there.", e);
        }
    }

    private void remove(String file) {
        try {
            Files.deleteIfExists(path(file));
            removeEmpty(path(file).getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeEmpty(@Nullable Path parent) throws IOException {
        try {
            if (parent != null && !parent.equals(folder)) {
                Files.deleteIfExists(parent);
                removeEmpty(parent.getParent());
            }
        } catch (DirectoryNotEmptyException stillInUse) {
            // Nor are the folders above it empty then.
        }
    }

    private Path path(String file) {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder) || path.equals(folder)) {
            throw new IllegalArgumentException(file + " is not within " + folder);
        }
        return path;
    }
}
