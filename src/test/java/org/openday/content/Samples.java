package org.openday.content;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Slug;

/** The kinds of content the tests speak of. */
final class Samples {

    record Article(
            String title,
            String summary,
            List<Slug> topics,
            @Nullable String author,
            Instant publishAt,
            @Nullable Instant expireAt,
            @Nullable Instant updatedAt,
            @Nullable Slug series,
            @Nullable ContentLink image,
            @Nullable String imageAlt,
            List<Slug> aliases) {}

    record Event(String title, Kind kind, Ages ages, boolean free, List<Session> sessions) {}

    enum Kind {
        EVENT,
        OPEN_DAY,
        CAMP
    }

    record Ages(int from, int to, @Nullable String on) {
        Ages {
            if (from > to) {
                throw new IllegalArgumentException("ages.from is above ages.to: exchange the two.");
            }
        }
    }

    record Session(String key, Instant starts, Integer capacity) {}

    static final ContentType<Article> ARTICLES = new TestType<>("articles", Article.class);
    static final ContentType<Event> EVENTS = new TestType<>("events", Event.class);

    private Samples() {}

    static String[] article(String title) {
        return new String[] {"---", "title: " + title, "summary: 一句话", "publishAt: 2026-11-01", "---", "正文"};
    }
}
