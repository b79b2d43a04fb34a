package org.openday.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openday.content.ContentItem;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/**
 * The events made from one state of the content folder.
 *
 * @param known those that were withdrawn too
 * @param aliases former slugs that no event has now, each with the present one
 */
record Catalogue(
        SortedMap<Slug, Event> known, SortedMap<Slug, Event> bySlug, Map<Slug, Slug> aliases, List<Event> all) {

    static Catalogue of(List<ContentItem<EventMatter>> items) {
        Map<Slug, Map<Language, ContentItem<EventMatter>>> languages = new TreeMap<>();
        for (ContentItem<EventMatter> item : items) {
            languages
                    .computeIfAbsent(item.slug(), slug -> new EnumMap<>(Language.class))
                    .put(item.language(), item);
        }
        SortedMap<Slug, Event> known = new TreeMap<>();
        languages.forEach((slug, texts) -> known.put(slug, Event.of(slug, texts)));
        return of(known);
    }

    private static Catalogue of(SortedMap<Slug, Event> known) {
        SortedMap<Slug, Event> standing = new TreeMap<>(known);
        standing.values().removeIf(event -> event.withdrawn() != null);
        Map<Slug, Slug> aliases = new LinkedHashMap<>();
        standing.values().forEach(event -> event.aliases().forEach(alias -> aliases.putIfAbsent(alias, event.slug())));
        aliases.keySet().removeAll(known.keySet());
        return new Catalogue(
                Collections.unmodifiableSortedMap(known),
                Collections.unmodifiableSortedMap(standing),
                Collections.unmodifiableMap(aliases),
                List.copyOf(standing.values()));
    }
}
