package org.openday.media;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.upload.Upload;

/**
 * A picture or document editors may use.
 *
 * @param hash SHA-256 of the file as it was sent: the same file is the same item
 * @param width of the largest picture kept, in pixels; null of a document
 * @param addedBy the name of the staff who brought it
 */
@MappedEntity("media")
public record MediaItem(
        @Id String hash,
        String name,
        Upload.Format format,
        @Nullable Integer width,
        @Nullable Integer height,
        String alt,
        boolean decorative,
        int focalX,
        int focalY,
        boolean facesOfChildren,
        String addedBy,
        Instant addedAt) {

    public boolean isPicture() {
        return width != null;
    }

    /** The widths it is kept in, for {@code srcset}; none of a document. */
    public List<Integer> widths() {
        return width == null ? List.of() : Renditions.widths(width);
    }

    /** What its editor says of it. */
    public Description description() {
        return new Description(name, alt, decorative, focalX, focalY, facesOfChildren);
    }
}
