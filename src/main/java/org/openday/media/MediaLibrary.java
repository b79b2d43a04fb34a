package org.openday.media;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.account.Staff;
import org.openday.media.Description.Fault;
import org.openday.shared.Sha256;
import org.openday.upload.Upload;

/** The pictures and documents editors may use; none of it is public before a text with it is (ADR 18, ADR 20). */
@Singleton
public final class MediaLibrary {

    /** The largest file that is looked at, in bytes: what a good camera takes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    static final String DOCUMENT = "document.pdf";

    private final MediaBook book;
    private final MediaFolder folder;
    private final References references;

    MediaLibrary(MediaBook book, MediaFolder folder, References references) {
        this.book = book;
        this.folder = folder;
        this.references = references;
    }

    /**
     * Takes a file in, written anew: of a picture its pixels are kept, upright, of a PDF its pages. What it was called or
     * claimed to be is not asked. Takes up to some seconds.
     *
     * @param bytes as they were sent
     * @param reference what texts will name it by; empty: one is drawn
     * @throws org.openday.database.DatabaseGone when nothing was kept
     */
    public Outcome add(byte[] bytes, String reference, Description description, Staff by) {
        List<Fault> faults = faults(reference, description);
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        String hash = hash(bytes);
        Optional<MediaItem> known = book.ofFile(hash);
        if (known.isPresent()) {
            return new Outcome.Kept(known.get(), true);
        }
        String slug = reference.isEmpty() ? references.drawn(hash) : reference;
        return references.isTaken(slug)
                ? new Outcome.Faulty(List.of(Fault.REFERENCE_TAKEN))
                : kept(slug, hash, Upload.of(bytes, LARGEST), description, by);
    }

    private static List<Fault> faults(String reference, Description description) {
        return reference.isEmpty() || References.isOne(reference) ? description.faults() : List.of(Fault.REFERENCE);
    }

    /** Files first: a row never lacks them, and files without a row are nobody's and harm nobody. */
    private Outcome kept(String slug, String hash, Upload upload, Description description, Staff by) {
        return switch (upload) {
            case Upload.Refused refused -> new Outcome.Refused(refused.reason());
            case Upload.Accepted file -> book.add(item(slug, hash, file, description, by), by);
        };
    }

    /** Puts another file in the place of an item's; texts that name the item show the new one once they are published anew. */
    public Outcome replace(String slug, byte[] bytes, Staff by) {
        Optional<MediaItem> known = find(slug);
        if (known.isEmpty()) {
            return new Outcome.Missing();
        }
        return switch (Upload.of(bytes, LARGEST)) {
            case Upload.Refused refused -> new Outcome.Refused(refused.reason());
            case Upload.Accepted file ->
                book.replace(slug, item(slug, hash(bytes), file, known.get().description(), by), by);
        };
    }

    /** Keeps the files and says what the item would be. */
    private MediaItem item(String slug, String hash, Upload.Accepted file, Description said, Staff by) {
        return file.format() == Upload.Format.PDF
                ? document(slug, hash, file, said, by)
                : picture(slug, hash, file, said, by);
    }

    /** One picture at a time: each takes some ten times the memory of its pixels. */
    private synchronized MediaItem picture(String slug, String hash, Upload.Accepted file, Description said, Staff by) {
        Renditions renditions = Renditions.of(file);
        folder.keep(hash, renditions.files());
        return item(slug, hash, file.format(), renditions.width(), renditions.height(), said, by);
    }

    private MediaItem document(String slug, String hash, Upload.Accepted file, Description said, Staff by) {
        folder.keep(hash, Map.of(DOCUMENT, file.bytes()));
        return item(slug, hash, file.format(), null, null, said, by);
    }

    /** Says something else of an item, which counts wherever it is used from then on. */
    public Outcome describe(String slug, Description description, Staff by) {
        return description.faults().isEmpty()
                ? book.describe(slug, description, by)
                : new Outcome.Faulty(description.faults());
    }

    public Optional<MediaItem> find(String slug) {
        return book.find(slug);
    }

    /** The items whose files these are, by the paths they have in the content folder. */
    public List<MediaItem> find(Collection<Path> files) {
        return files.stream()
                .flatMap(file -> LibraryPictures.slug(file).stream())
                .flatMap(slug -> find(slug).stream())
                .filter(item -> files.contains(item.file()))
                .toList();
    }

    /** What was looked for, the last added first. */
    public List<MediaItem> find(MediaSearch search, int most, int first) {
        return book.find(search, most, first);
    }

    public int count(MediaSearch search) {
        return book.count(search);
    }

    /** A file of an item by its name, for example {@code 800.webp}. */
    public Optional<Path> file(MediaItem item, String name) {
        return folder.find(item.hash(), name);
    }

    /** The file of a picture in one of its {@link MediaItem#widths}. */
    public Optional<Path> picture(MediaItem item, int width, MediaFile kind) {
        return folder.find(item.hash(), kind.name(width));
    }

    /** The file of a document. */
    public Optional<Path> document(MediaItem item) {
        return folder.find(item.hash(), DOCUMENT);
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }

    private MediaItem item(
            String slug,
            String hash,
            Upload.Format format,
            @Nullable Integer width,
            @Nullable Integer height,
            Description said,
            Staff by) {
        return new MediaItem(
                slug,
                hash,
                said.name(),
                format,
                width,
                height,
                said.alt(),
                said.decorative(),
                said.focalX(),
                said.focalY(),
                said.facesOfChildren(),
                said.event(),
                by.name(),
                book.clock().instant());
    }
}
