package org.openday.article;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.openday.content.ContentFolder;
import org.openday.content.ContentType;

/** Declares the kinds of reading and the shelves they stand on. */
@Factory
final class Reading {

    @Singleton
    ContentType<ArticleMatter> articles() {
        return new ReadingType<>("articles", ArticleMatter.class, "/articles/");
    }

    @Singleton
    ContentType<TopicMatter> topics() {
        return new ReadingType<>("topics", TopicMatter.class, "/topics/");
    }

    /** A series has no page of its own: its path is that of the list of articles. */
    @Singleton
    ContentType<SeriesMatter> series() {
        return new ReadingType<>("series", SeriesMatter.class, "/articles#");
    }

    @Singleton
    ContentType<GlossaryMatter> glossary() {
        return new ReadingType<>("glossary", GlossaryMatter.class, "/glossary#");
    }

    @Singleton
    ContentType<PageMatter> pages() {
        return new ReadingType<>("pages", PageMatter.class, "/pages/");
    }

    @Singleton
    Shelf<TopicMatter> topicShelf(ContentFolder folder, ContentType<TopicMatter> type) {
        return new Shelf<>(folder, type, comparingInt(topic -> topic.matter().order()));
    }

    @Singleton
    Shelf<SeriesMatter> seriesShelf(ContentFolder folder, ContentType<SeriesMatter> type) {
        return new Shelf<>(folder, type, comparing(Piece::slug));
    }

    @Singleton
    Shelf<GlossaryMatter> glossaryShelf(ContentFolder folder, ContentType<GlossaryMatter> type) {
        return new Shelf<>(folder, type, comparing(Piece::slug));
    }

    @Singleton
    Shelf<PageMatter> pageShelf(ContentFolder folder, ContentType<PageMatter> type) {
        return new Shelf<>(folder, type, comparingInt(page -> page.matter().order()));
    }
}
