package org.openday.media;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openday.registration.ConsentLedger;
import org.openday.shared.Slug;

/**
 * Which public pictures of children have to be looked at since a guardian took back the consent to photographs at the event
 * they were taken at. Whether this child is on them only people know; they say so by a {@link ConsentCheck}.
 */
@Singleton
public final class Recalls {

    /** A picture, and when the consent was taken back. */
    public record Recall(MediaItem item, Instant at) {}

    /** The consent to photographs is the text {@code consents/photo.md}. */
    private static final Slug PHOTO = new Slug("photo");

    private static final int MOST = 500;

    private final MediaBook book;
    private final MediaRelease release;
    private final ConsentChecks checks;
    private final ConsentLedger ledger;

    Recalls(MediaBook book, MediaRelease release, ConsentChecks checks, ConsentLedger ledger) {
        this.book = book;
        this.release = release;
        this.checks = checks;
        this.ledger = ledger;
    }

    /** All of them, the last added first. */
    public List<Recall> all() {
        return book.find(new MediaSearch("", MediaSearch.Kind.FACES), MOST, 0).stream()
                .flatMap(item -> of(item).stream())
                .toList();
    }

    /** Whether an item has to be looked at. */
    public Optional<Recall> of(MediaItem item) {
        return item.facesOfChildren() && release.isPublic(item)
                ? Slug.of(item.event())
                        .flatMap(event -> ledger.lastWithdrawal(event, PHOTO))
                        .filter(at -> checks.of(item.slug()).stream()
                                .noneMatch(check -> check.checkedAt().isAfter(at)))
                        .map(at -> new Recall(item, at))
                : Optional.empty();
    }
}
