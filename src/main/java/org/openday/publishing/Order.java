package org.openday.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher asks for.
 *
 * @param page the hash of the page they saw
 * @param at when, or null for now
 * @param expireAt from when on readers do not see it any more, as front matter has it; null: as it is written
 * @param reviewBy when somebody should look whether it is still right, likewise
 * @param emergency why it cannot wait for review, empty when it was reviewed
 * @param photoConsents by what the publisher knows that the children on its pictures may be shown; empty without such pictures
 * @param overbooked whether it is meant that sessions have fewer places than are taken
 */
public record Order(
        long edition,
        String page,
        @Nullable Instant at,
        @Nullable String expireAt,
        @Nullable String reviewBy,
        String emergency,
        String photoConsents,
        boolean overbooked) {

    /** Of a text without pictures of children, and without fewer places than are taken. */
    public Order(
            long edition,
            String page,
            @Nullable Instant at,
            @Nullable String expireAt,
            @Nullable String reviewBy,
            String emergency) {
        this(edition, page, at, expireAt, reviewBy, emergency, "", false);
    }

    /** To publish now what was approved, with the times its author wrote. */
    public static Order now(long edition, String page) {
        return new Order(edition, page, null, null, null, "");
    }

    public Order at(Instant instant) {
        return new Order(edition, page, instant, expireAt, reviewBy, emergency, photoConsents, overbooked);
    }

    /** Although there will be fewer places than are taken. */
    public Order overbooking() {
        return new Order(edition, page, at, expireAt, reviewBy, emergency, photoConsents, true);
    }

    public Order inEmergency(String reason) {
        return new Order(edition, page, at, expireAt, reviewBy, reason, photoConsents, overbooked);
    }

    public Order withPhotoConsents(String basis) {
        return new Order(edition, page, at, expireAt, reviewBy, emergency, basis, overbooked);
    }

    boolean isEmergency() {
        return !emergency.isBlank();
    }
}
