package org.openday.media;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openday.account.Staff;
import org.openday.audit.AuditLog;
import org.openday.audit.Digest;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.database.Database;
import org.openday.media.Description.Fault;

/** The rows of the library: each change with its entry in the audit log. */
@Singleton
final class MediaBook {

    private final MediaRows rows;
    private final Database database;
    private final AuditLog audit;
    private final Clock clock;

    MediaBook(MediaRows rows, Database database, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    Optional<MediaItem> find(String slug) {
        return database.use(() -> rows.findBySlug(slug));
    }

    Optional<MediaItem> ofFile(String hash) {
        return database.use(() -> rows.findByHash(hash));
    }

    List<MediaItem> find(MediaSearch search, int most, int first) {
        return database.use(() -> rows.find(search.words(), search.kind().name(), most, first));
    }

    int count(MediaSearch search) {
        return database.use(() -> rows.count(search.words(), search.kind().name()));
    }

    Outcome add(MediaItem item, Staff by) {
        return database.change(() -> {
            if (save(item) == 0) {
                return rows.findByHash(item.hash())
                        .<Outcome>map(known -> new Outcome.Kept(known, true))
                        .orElseGet(() -> new Outcome.Faulty(List.of(Fault.REFERENCE_TAKEN)));
            }
            note(by, "media-added", item.slug(), "-", item.hash());
            return new Outcome.Kept(item, false);
        });
    }

    Outcome describe(String slug, Description description, Staff by) {
        return database.change(() -> {
            if (rows.lock(slug).isEmpty()) {
                return new Outcome.Missing();
            }
            update(slug, description);
            MediaItem item = rows.findBySlug(slug).orElseThrow();
            note(by, "media-described", slug, item.hash(), item.hash());
            return new Outcome.Kept(item, true);
        });
    }

    /** @param file the item as it would be if it were new */
    Outcome replace(String slug, MediaItem file, Staff by) {
        return database.change(
                () -> rows.lock(slug).map(known -> replace(known, file, by)).orElseGet(Outcome.Missing::new));
    }

    private Outcome replace(MediaItem known, MediaItem file, Staff by) {
        if (known.isPicture() != file.isPicture()) {
            return new Outcome.Faulty(List.of(Fault.OTHER_KIND));
        }
        Optional<MediaItem> same = rows.findByHash(file.hash());
        if (same.isPresent()) {
            return same.get().slug().equals(known.slug())
                    ? new Outcome.Kept(known, true)
                    : new Outcome.Faulty(List.of(Fault.KNOWN));
        }
        rows.replace(known.slug(), file.hash(), file.format().name(), file.width(), file.height());
        note(by, "media-replaced", known.slug(), known.hash(), file.hash());
        return new Outcome.Kept(rows.findBySlug(known.slug()).orElseThrow(), false);
    }

    /** Notes an act and which file was there before and after it; the last thing in its transaction. */
    void note(Staff by, String act, String slug, String before, String after) {
        audit.append(List.of(new Entry(
                "staff:" + by.name(), Origin.WEB, act, "media:" + slug, Digest.ofLines(List.of(before, after)))));
    }

    private int save(MediaItem item) {
        return rows.add(
                item.slug(),
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
                item.event(),
                item.addedBy(),
                item.addedAt());
    }

    private void update(String slug, Description said) {
        rows.describe(
                slug,
                said.name(),
                said.alt(),
                said.decorative(),
                said.focalX(),
                said.focalY(),
                said.facesOfChildren(),
                said.event());
    }
}
