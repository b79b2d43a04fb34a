package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.openday.account.Staff;
import org.openday.publishing.Edition;
import org.openday.publishing.Order;
import org.openday.publishing.Publication;
import org.openday.publishing.Publications;
import org.openday.publishing.Publications.Ordered;
import org.openday.publishing.Ruling;
import org.openday.shared.Site;

/** Makes orders of what publishers typed. */
@Singleton
final class Ordering {

    private final Publications publications;
    private final Site site;

    Ordering(Publications publications, Site site) {
        this.publications = publications;
        this.site = site;
    }

    Ordered publish(Staff staff, long edition, Typed typed) {
        String at = typed.text("at").strip();
        Instant due = instant(at);
        boolean emergency = typed.has("emergency");
        if ((!at.isEmpty() && due == null)
                || (emergency && typed.text("emergency").isBlank())) {
            return new Ordered(Ruling.NO_REASON, null);
        }
        return publications.publish(
                staff,
                new Order(
                        edition,
                        typed.text("page"),
                        due,
                        typed.has("expireAt") ? typed.text("expireAt").strip() : null,
                        typed.has("reviewBy") ? typed.text("reviewBy").strip() : null,
                        cut(typed.text("emergency")),
                        typed.has("overbooked")));
    }

    Ordered withdraw(Staff staff, Edition edition, String sentence) {
        return publications.withdraw(staff, edition, cut(sentence));
    }

    /** Keys of the sentences that say what came of it. */
    static String done(Ordered ordered) {
        Publication publication = ordered.publication();
        if (publication == null) {
            return "";
        } else if (publication.failedAt() != null) {
            return "failed";
        }
        boolean seen = publication.doneAt() != null && !publication.appearsAt().isAfter(publication.doneAt());
        return seen ? "published" : "scheduled";
    }

    private static String cut(String typed) {
        return typed.substring(0, Math.min(typed.length(), 500));
    }

    private @Nullable Instant instant(String typed) {
        try {
            return typed.isEmpty()
                    ? null
                    : LocalDateTime.parse(typed).atZone(site.zone()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
