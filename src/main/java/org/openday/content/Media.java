package org.openday.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Sha256;

/**
 * An image or PDF of the content folder.
 *
 * @param file relative to the content folder
 * @param path where it lies on disk
 * @param type its media type
 * @param version changes when and only when its bytes change
 * @param width in CSS pixels, when known
 */
public record Media(
        Path file,
        Path path,
        String type,
        String version,
        @Nullable Integer width,
        @Nullable Integer height) {

    private static final int VERSION_BYTES = 4;

    private static final Map<String, String> TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp",
            "gif", "image/gif",
            "avif", "image/avif",
            "pdf", "application/pdf");

    /** The media type of a file that may be served, or null. */
    static @Nullable String type(Path file) {
        String name = file.getFileName().toString();
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** An image or PDF as it lies somewhere, by the path it has or will have below the content folder. */
    public static Media at(Path file, Path path) throws IOException {
        String type = Objects.requireNonNull(type(file));
        ImageSize size = ImageSize.of(path, type);
        return new Media(file, path, type, version(path), size.width(), size.height());
    }

    private static String version(Path path) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
    }

    boolean isDocument() {
        return type.equals("application/pdf");
    }

    /** The address of exactly this version. */
    public String url() {
        try {
            return new URI(null, null, "/media/" + file, null).toASCIIString() + "?v=" + version;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Every path can be written as an address: " + file, e);
        }
    }
}
