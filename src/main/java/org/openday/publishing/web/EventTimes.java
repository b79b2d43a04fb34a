package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentFiles;
import org.openday.shared.Site;

/** Times of front matter as a field for the date and a field for the time of day, and back. */
@Singleton
final class EventTimes {

    private final ContentFiles files;
    private final Site site;

    EventTimes(ContentFiles files, Site site) {
        this.files = files;
        this.site = site;
    }

    /** The date a value tells in the site's zone; of what tells none, what was typed. */
    String date(String written) {
        LocalDateTime local = local(written);
        return local == null ? cut(written, 0) : local.toLocalDate().toString();
    }

    /** The time of day, to the minute. */
    String time(String written) {
        LocalDateTime local = local(written);
        return local == null
                ? cut(written, 1)
                : local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** What is written for both; what tells the same already stays as it is. A date alone is no time, and found at fault. */
    @Nullable
    String written(String date, String time, String before) {
        if (date.equals(date(before)) && time.equals(time(before))) {
            return before.isEmpty() ? null : before;
        }
        return date.isEmpty() && time.isEmpty() ? null : date + "T" + time;
    }

    /** What a value of front matter tells, or null when it tells no time. */
    @Nullable
    LocalDateTime local(String written) {
        Instant instant = written.isEmpty() ? null : files.time(written);
        return instant == null ? null : LocalDateTime.ofInstant(instant, site.zone());
    }

    private static String cut(String written, int part) {
        String[] parts = written.split("T", 2);
        return part < parts.length ? parts[part] : "";
    }
}
