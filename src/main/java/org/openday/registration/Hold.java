package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Site;

/**
 * How long an offered place is held: a number of waking hours, since nobody should lose a place in their sleep. The clock
 * of an offer stands still during the quiet hours of the night.
 */
@Singleton
final class Hold {

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
        Duration left = Duration.ofHours(hours == null ? settings.holdHours() : hours);
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
        Instant until = at.plus(left).toInstant();
        return until.isBefore(latest) ? until : latest;
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
