package org.openday.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** By what a file on disk is seen to have changed. */
public record Stamp(FileTime modified, long size, @Nullable Object identity) {

    public static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    }

    /** The stamp of a file, or null when it is not there. */
    public static @Nullable Stamp of(Path file) {
        try {
            return of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return null;
        }
    }
}
