package org.openday.publishing;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.article.Withdrawable;
import org.openday.content.ContentFiles;
import org.openday.content.ContentItem;

/** Follows every link of the published texts within the site, each night; what it found is kept until the next. */
@Singleton
public class DeadLinks {

    /** What the last look found; {@code at} is null before the first. */
    public record Checked(@Nullable Instant at, List<DeadLink> links) {}

    /** When, in the zone of the site. */
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private static final List<String> FOLDERS = List.of("articles", "pages", "topics", "series", "glossary", "events");

    private final ContentFiles files;
    private final InnerLinks links;
    private final Clock clock;
    private volatile Checked last = new Checked(null, List.of());

    DeadLinks(ContentFiles files, InnerLinks links, Clock clock) {
        this.files = files;
        this.links = links;
        this.clock = clock;
    }

    public Checked last() {
        return last;
    }

    /** Looks soon after the start and after three each night. */
    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    void run() {
        Instant at = last.at();
        if (at == null || at.isBefore(lastNight())) {
            last = new Checked(clock.instant(), look());
        }
    }

    private Instant lastNight() {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        ZonedDateTime tonight = now.with(NIGHT);
        return (tonight.isAfter(now) ? tonight.minusDays(1) : tonight).toInstant();
    }

    private List<DeadLink> look() {
        return FOLDERS.stream()
                .flatMap(folder -> files.all(folder).stream())
                .filter(item -> !Withdrawable.isWithdrawn(item.matter()))
                .flatMap(this::dead)
                .toList();
    }

    private Stream<DeadLink> dead(ContentItem<?> item) {
        return files.read(item.file()).stream().flatMap(now -> links.dead(item, now.text()));
    }
}
