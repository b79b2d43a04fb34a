package org.openday.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** The address of exactly this version. */
    public String url() {
        try {
            return new URI(null, null, "/media/" + file, null).toASCIIString() + "?v=" + version;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Every path can be written as an address: " + file, e);
        }
    }
}
