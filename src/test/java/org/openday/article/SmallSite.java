package org.openday.article;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openday.content.ContentDesk;
import org.openday.content.ContentFolder;

/** A small site for tests: what to read, written line by line, and the services that read it at a chosen time. */
public final class SmallSite {

    private static final String PUBLISHED = "publishAt: 2026-11-01T08:00";

    private final ContentDesk desk;
    private final Reading reading = new Reading();

    public SmallSite(Path folder) {
        desk = new ContentDesk(folder);
    }

    /** An article called by its slug and published on 1 November unless the lines of front matter say otherwise. */
    public SmallSite article(String slug, String... matter) {
        List<String> lines = new ArrayList<>(List.of("---"));
        Stream.of("title: " + slug, PUBLISHED)
                .filter(line -> Stream.of(matter).noneMatch(given -> given.startsWith(key(line))))
                .forEach(lines::add);
        lines.addAll(List.of(matter));
        lines.addAll(List.of("---", "正文"));
        return file("articles/" + slug + ".md", lines.toArray(String[]::new));
    }

    public SmallSite file(String name, String... lines) {
        desk.write(name, lines);
        return this;
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':') + 1);
    }

    public Path content() {
        return desk.content();
    }

    /** What is there on 18 November 2026. */
    public Articles articles() {
        return articles(ContentDesk.CLOCK);
    }

    public Articles articlesAt(String instant) {
        return articles(Clock.fixed(Instant.parse(instant), ContentDesk.ZONE));
    }

    public Articles articles(Clock clock) {
        return new Articles(open(), reading.articles(), clock);
    }

    public Shelf<TopicMatter> topics() {
        return reading.topicShelf(open(), reading.topics());
    }

    public Shelf<GlossaryMatter> glossary() {
        return reading.glossaryShelf(open(), reading.glossary());
    }

    public StandingPages pages() {
        return new StandingPages(reading.pageShelf(open(), reading.pages()));
    }

    private ContentFolder open() {
        return desk.open(reading.articles(), reading.topics(), reading.series(), reading.glossary(), reading.pages());
    }
}
