package org.openday.content;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** By what a file on disk is seen to have changed. */
record Stamp(FileTime modified, long size, @Nullable Object identity) {

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    }
}
