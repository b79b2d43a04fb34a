package org.openday.media;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.content.PictureFiles;
import org.openday.upload.Upload;

/**
 * A picture or document editors may use.
 *
 * @param slug what texts name it by; it stays when another file takes the place of the first
 * @param hash SHA-256 of the file as it was sent: the same file is the same item
 * @param width of the picture as it was kept, in pixels; null of a document
 * @param event the slug of the event it was taken at, or empty
 * @param addedBy the name of the staff who brought it
 */
@MappedEntity("media")
public record MediaItem(
        @Id String slug,
        String hash,
        String name,
        Upload.Format format,
        @Nullable Integer width,
        @Nullable Integer height,
        String alt,
        boolean decorative,
        int focalX,
        int focalY,
        boolean facesOfChildren,
        String event,
        String addedBy,
        Instant addedAt) {

    public boolean isPicture() {
        return width != null;
    }

    /** The widths it is kept in, for {@code srcset}; none of a document. */
    public List<Integer> widths() {
        return width == null ? List.of() : Renditions.widths(width);
    }

    /** The largest of them. */
    int largest() {
        return widths().getLast();
    }

    /** What its editor says of it. */
    public Description description() {
        return new Description(name, alt, decorative, focalX, focalY, facesOfChildren, event);
    }

    /** The file of the content folder it is or will be once it is published. */
    public Path file() {
        return PictureFiles.FOLDER.resolve(slug + (isPicture() ? ".jpg" : ".pdf"));
    }

    /** How texts name it. */
    public String reference() {
        return "/" + file();
    }

    /** What an editor copies into a text: a picture brings its own words along, a document needs some to follow. */
    public String markdown() {
        return isPicture()
                ? "![](" + reference() + ")"
                : "[" + name.replaceAll("[\\[\\]\\\\]", "") + "](" + reference() + ")";
    }
}
