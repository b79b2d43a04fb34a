package org.openday.media;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.account.Staff;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.database.Database;
import org.openday.shared.Sha256;
import org.openday.upload.Upload;

/** The pictures and documents editors may use; none of it is public before a text with it is (ADR 18). */
@Singleton
public final class MediaLibrary {

    private static final String DOCUMENT = "document.pdf";

    private final MediaRows rows;
    private final MediaFolder folder;
    private final Database database;
    private final AuditLog audit;
    private final Clock clock;

    MediaLibrary(MediaRows rows, MediaFolder folder, Database database, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.folder = folder;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a file in, written anew: of a picture its pixels are kept, upright, of a PDF its pages. What it was called or
     * claimed to be is not asked. Takes up to some seconds.
     *
     * @param bytes as they were sent
     * @throws org.openday.database.DatabaseGone when nothing was kept
     */
    public Outcome add(byte[] bytes, Description description, Staff by) {
        if (!description.faults().isEmpty()) {
            return new Outcome.Faulty(description.faults());
        }
        String hash = HexFormat.of().formatHex(Sha256.of(bytes));
        Optional<MediaItem> known = find(hash);
        if (known.isPresent()) {
            return new Outcome.Kept(known.get(), true);
        }
        return switch (Upload.of(bytes)) {
            case Upload.Refused refused -> new Outcome.Refused(refused.reason());
            case Upload.Accepted file -> keep(hash, file, description, by);
        };
    }

    /** Files first: a row never lacks them, and files without a row are nobody's and harm nobody. */
    private Outcome keep(String hash, Upload.Accepted file, Description description, Staff by) {
        MediaItem item = file.format() == Upload.Format.PDF
                ? document(hash, file, description, by)
                : picture(hash, file, description, by);
        return database.change(() -> {
            boolean added = save(item) > 0;
            if (added) {
                audit.append(List.of(entry(by, "media-added", hash)));
            }
            return new Outcome.Kept(added ? item : rows.findById(hash).orElse(item), !added);
        });
    }

    /** One picture at a time: each takes some ten times the memory of its pixels. */
    private synchronized MediaItem picture(String hash, Upload.Accepted file, Description description, Staff by) {
        Renditions renditions = Renditions.of(file);
        folder.keep(hash, renditions.files());
        return item(hash, file, renditions.width(), renditions.height(), description, by);
    }

    private MediaItem document(String hash, Upload.Accepted file, Description description, Staff by) {
        folder.keep(hash, Map.of(DOCUMENT, file.bytes()));
        return item(hash, file, null, null, description, by);
    }

    /** Says something else of an item, which counts wherever it is used from then on. */
    public Outcome describe(String hash, Description description, Staff by) {
        if (!description.faults().isEmpty()) {
            return new Outcome.Faulty(description.faults());
        }
        return database.change(() -> {
            if (update(hash, description) == 0) {
                return new Outcome.Missing();
            }
            MediaItem item = rows.findById(hash).orElseThrow();
            audit.append(List.of(entry(by, "media-described", hash)));
            return new Outcome.Kept(item, true);
        });
    }

    public Optional<MediaItem> find(String hash) {
        return database.use(() -> rows.findById(hash));
    }

    /** The items that came last, the newest first. */
    public List<MediaItem> newest(int most) {
        return database.use(() -> rows.newest(most));
    }

    /** The file of a picture in one of its {@link MediaItem#widths}. */
    public Optional<Path> picture(MediaItem item, int width, MediaFile kind) {
        return folder.find(item.hash(), kind.name(width));
    }

    /** The file of a document. */
    public Optional<Path> document(MediaItem item) {
        return folder.find(item.hash(), DOCUMENT);
    }

    private MediaItem item(
            String hash,
            Upload.Accepted file,
            @Nullable Integer width,
            @Nullable Integer height,
            Description said,
            Staff by) {
        return new MediaItem(
                hash,
                said.name(),
                file.format(),
                width,
                height,
                said.alt(),
                said.decorative(),
                said.focalX(),
                said.focalY(),
                said.facesOfChildren(),
                by.name(),
                clock.instant());
    }

    private int save(MediaItem item) {
        return rows.add(
                item.hash(),
                item.name(),
                item.format().name(),
                item.width(),
                item.height(),
                item.alt(),
                item.decorative(),
                item.focalX(),
                item.focalY(),
                item.facesOfChildren(),
                item.addedBy(),
                item.addedAt());
    }

    private int update(String hash, Description said) {
        return rows.describe(
                hash, said.name(), said.alt(), said.decorative(), said.focalX(), said.focalY(), said.facesOfChildren());
    }

    private static Entry entry(Staff by, String act, String hash) {
        return new Entry("staff:" + by.name(), Origin.WEB, act, "media:" + hash);
    }
}
