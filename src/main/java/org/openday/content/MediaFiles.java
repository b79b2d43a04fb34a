package org.openday.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Sha256;
import org.openday.shared.Stamp;

/** The images and PDFs of the content folder, each measured once while it stays the same. */
final class MediaFiles {

    private static final int VERSION_BYTES = 4;

    private record Measured(Stamp stamp, Media media) {}

    private final Tree tree;
    private final Map<Path, Measured> known = new ConcurrentHashMap<>();

    MediaFiles(Tree tree) {
        this.tree = tree;
    }

    /** The image or PDF at a path below the content folder, or null when there is none or it must not be served. */
    @Nullable
    Media find(Path file) {
        String type = file.isAbsolute() ? null : Media.type(file);
        Stamp stamp = type == null ? null : tree.stamp(file);
        if (type == null || stamp == null) {
            return null;
        }
        Measured measured = known.get(file);
        return measured != null && measured.stamp().equals(stamp) ? measured.media() : measure(file, type, stamp);
    }

    void forget(Collection<Path> files) {
        files.forEach(known::remove);
    }

    private @Nullable Media measure(Path file, String type, Stamp stamp) {
        try {
            Path path = tree.root().resolve(file);
            ImageSize size = ImageSize.of(path, type);
            Media media = new Media(file, path, type, version(path), size.width(), size.height());
            known.put(file, new Measured(stamp, media));
            return media;
        } catch (IOException e) {
            return null;
        }
    }

    private static String version(Path path) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
    }
}
