package org.openday.media;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a publisher does with an item that is public: shows it on all pages as it is now, or takes it off them. */
@Singleton
public final class MediaRenewal {

    /** What came of it. */
    public enum Renewed {
        DONE,
        NOT_ALLOWED,
        /** There is no such item, or it is not public. */
        MISSING,
        /** It shows children, and nobody said by what their consents are known. */
        NO_CONSENT,
        /** The disk did not take it: to be done again. */
        DISK
    }

    private interface Write {
        void of(MediaItem item) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(MediaRenewal.class);

    private final MediaBook book;
    private final MediaRelease release;
    private final ConsentChecks checks;
    private final Database database;

    MediaRenewal(MediaBook book, MediaRelease release, ConsentChecks checks, Database database) {
        this.book = book;
        this.release = release;
        this.checks = checks;
        this.database = database;
    }

    /** Has every published page show the item as it is now; {@code basis} as in {@link ConsentCheck}. */
    public Renewed renew(String slug, String basis, Staff by) {
        Optional<MediaItem> item = publicItem(slug);
        if (!by.hasAny(Role.PUBLISHER)) {
            return Renewed.NOT_ALLOWED;
        } else if (item.isEmpty()) {
            return Renewed.MISSING;
        } else if (item.get().facesOfChildren() && basis.isBlank()) {
            return Renewed.NO_CONSENT;
        }
        note(item.get(), "media-renewed", basis, by);
        return written(item.get(), release::release);
    }

    /** Takes the item off every published page, for example because a consent was withdrawn. */
    public Renewed takeOff(String slug, Staff by) {
        Optional<MediaItem> item = publicItem(slug);
        if (!by.hasAny(Role.PUBLISHER)) {
            return Renewed.NOT_ALLOWED;
        } else if (item.isEmpty()) {
            return Renewed.MISSING;
        }
        database.change(() -> {
            book.note(by, "media-taken-off", slug, item.get().hash(), "-");
            return slug;
        });
        return written(item.get(), release::takeOff);
    }

    /** Notes that somebody looked at the consents of a public picture once more, and that it may stay. */
    public Renewed look(String slug, String basis, Staff by) {
        Optional<MediaItem> item = publicItem(slug).filter(MediaItem::facesOfChildren);
        if (!by.hasAny(Role.PUBLISHER)) {
            return Renewed.NOT_ALLOWED;
        } else if (item.isEmpty()) {
            return Renewed.MISSING;
        } else if (basis.isBlank()) {
            return Renewed.NO_CONSENT;
        }
        note(item.get(), "media-consents-checked", basis, by);
        return Renewed.DONE;
    }

    private Optional<MediaItem> publicItem(String slug) {
        return book.find(slug).filter(release::isPublic);
    }

    private void note(MediaItem item, String act, String basis, Staff by) {
        database.change(() -> {
            if (item.facesOfChildren()) {
                checks.note(
                        item,
                        null,
                        basis,
                        by.id(),
                        by.name(),
                        book.clock().instant().truncatedTo(ChronoUnit.MILLIS));
            }
            book.note(by, act, item.slug(), "-", item.hash());
            return item;
        });
    }

    private static Renewed written(MediaItem item, Write write) {
        try {
            write.of(item);
            return Renewed.DONE;
        } catch (IOException e) {
            LOG.error("{} could not be written", item.file(), e);
            return Renewed.DISK;
        }
    }
}
