package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Site;

/**
 * How long an offered place is held: a number of waking hours, since nobody should lose a place in their sleep. The clock
 * of an offer stands still during the quiet hours of the night.
 */
@Singleton
final class Hold {

    /** An offer as short as this is told of once. */
    private static final Duration SHORT = Duration.ofHours(4);

    /** Nobody is told that an offer ends who has hardly time to answer. */
    static final Duration NOTICE = Duration.ofHours(2);

    /** A little earlier, since offers are not looked at in every moment. */
    private static final Duration LAST_LOOK = NOTICE.plusMinutes(15);

    private final OfferSettings settings;
    private final Site site;

    Hold(OfferSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
    }

    /**
     * When an offer made now ends.
     *
     * @param hours waking hours; null: as the operator has set
     * @param latest it never ends later
     */
    Instant until(Instant now, @Nullable Integer hours, Instant latest) {
        Instant until = after(now, Duration.ofHours(hours == null ? settings.holdHours() : hours));
        return until.isBefore(latest) ? until : latest;
    }

    /** The instant when so much waking time has passed. */
    private Instant after(Instant now, Duration waking) {
        Duration left = waking;
        ZonedDateTime at = awake(now.atZone(site.zone()));
        while (!settings.isNeverQuiet()) {
            ZonedDateTime night = next(settings.quietFrom(), at);
            Duration day = Duration.between(at, night);
            if (left.compareTo(day) <= 0) {
                break;
            }
            left = left.minus(day);
            at = next(settings.quietTo(), night);
        }
        return at.plus(left).toInstant();
    }

    /**
     * When a household is told that an offer it has not answered ends soon: when a quarter of its waking time is left, more
     * than two hours of it, and not at night. Empty for an offer that is held for less than four waking hours.
     */
    Optional<Instant> notice(Instant offered, Instant until) {
        Duration whole = waking(offered, until);
        if (whole.compareTo(SHORT) < 0) {
            return Optional.empty();
        }
        Duration quarter = whole.dividedBy(4);
        Duration left = quarter.compareTo(LAST_LOOK) < 0 ? LAST_LOOK : quarter;
        return Optional.of(awake(after(offered, whole.minus(left))));
    }

    private Duration waking(Instant from, Instant until) {
        ZonedDateTime end = until.atZone(site.zone());
        ZonedDateTime at = awake(from.atZone(site.zone()));
        Duration waking = Duration.ZERO;
        while (at.isBefore(end)) {
            ZonedDateTime night = settings.isNeverQuiet() ? end : next(settings.quietFrom(), at);
            ZonedDateTime sleep = night.isBefore(end) ? night : end;
            waking = waking.plus(Duration.between(at, sleep));
            at = awake(night);
        }
        return waking;
    }

    /** The instant itself, or the end of the quiet hours it lies in. */
    Instant awake(Instant now) {
        return awake(now.atZone(site.zone())).toInstant();
    }

    private ZonedDateTime awake(ZonedDateTime at) {
        return settings.isQuiet(at.toLocalTime()) ? next(settings.quietTo(), at) : at;
    }

    /** The next time it is that late, strictly after. */
    private static ZonedDateTime next(LocalTime time, ZonedDateTime after) {
        ZonedDateTime today = after.toLocalDate().atTime(time).atZone(after.getZone());
        return today.isAfter(after)
                ? today
                : after.toLocalDate().plusDays(1).atTime(time).atZone(after.getZone());
    }
}
