package org.openday.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openday.content.ContentItem;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** The events made from one state of the content folder. */
record Catalogue(SortedMap<Slug, Event> bySlug, List<Event> all) {

    static Catalogue of(List<ContentItem<EventMatter>> items) {
        Map<Slug, Map<Language, ContentItem<EventMatter>>> languages = new TreeMap<>();
        for (ContentItem<EventMatter> item : items) {
            languages
                    .computeIfAbsent(item.slug(), slug -> new EnumMap<>(Language.class))
                    .put(item.language(), item);
        }
        SortedMap<Slug, Event> events = new TreeMap<>();
        languages.forEach((slug, texts) -> events.put(slug, Event.of(slug, texts)));
        return new Catalogue(Collections.unmodifiableSortedMap(events), List.copyOf(events.values()));
    }
}
