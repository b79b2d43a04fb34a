package org.openday.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes documents of what one kind of page shows to the readers of one language, and keeps those of pages that stay. */
final class Documents<P> {

    private final Function<P, Document.Original> original;
    private volatile Map<P, Document> known = Map.of();

    Documents(Function<P, Document.Original> original) {
        this.original = original;
    }

    /** Only new pages are folded, so that one saved or newly published article does not cost as much as all. */
    List<Document> of(List<P> pages) {
        Map<P, Document> before = known;
        Map<P, Document> documents = new LinkedHashMap<>();
        pages.forEach(page -> documents.put(page, kept(before.get(page), page)));
        known = documents;
        return List.copyOf(documents.values());
    }

    private Document kept(@Nullable Document document, P page) {
        return document == null ? Document.of(original.apply(page)) : document;
    }
}
