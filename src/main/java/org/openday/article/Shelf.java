package org.openday.article;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openday.content.ContentFolder;
import org.openday.content.ContentItem;
import org.openday.content.ContentType;
import org.openday.shared.Dependencies;
import org.openday.shared.Kept;
import org.openday.shared.Slug;

/** All pieces of one type in their order. */
public final class Shelf<M extends Record> {

    private record Content<M extends Record>(List<Piece<M>> inOrder, Map<Slug, Piece<M>> bySlug) {}

    private final String name;
    private final Kept<List<ContentItem<M>>, Content<M>> content;

    Shelf(ContentFolder folder, ContentType<M> type, Comparator<Piece<M>> order) {
        this.name = type.folder();
        this.content = new Kept<>(() -> folder.all(type), items -> sorted(items, order));
    }

    private static <M extends Record> Content<M> sorted(List<ContentItem<M>> items, Comparator<Piece<M>> order) {
        List<Piece<M>> pieces = Piece.join(items).stream()
                .sorted(order.thenComparing(Piece::slug))
                .toList();
        return new Content<>(pieces, pieces.stream().collect(toUnmodifiableMap(Piece::slug, identity())));
    }

    /** The same list instance until one of the pieces changes. */
    public List<Piece<M>> all() {
        return Dependencies.answer(name + ":all", () -> content.get().inOrder());
    }

    public Optional<Piece<M>> find(Slug slug) {
        return Dependencies.answer(
                name + "/" + slug,
                () -> Optional.ofNullable(content.get().bySlug().get(slug)));
    }
}
