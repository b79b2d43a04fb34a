package org.openday.article;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentItem;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/**
 * One piece of reading in the languages it is written in.
 *
 * @param main the Chinese version, or the other one when there is no Chinese
 * @param translation the version in the other language, if there is one
 */
public record Piece<M extends Record>(
        ContentItem<M> main, @Nullable ContentItem<M> translation) {

    /** The items joined to pieces, in the order of their first versions. */
    static <M extends Record> Collection<Piece<M>> join(List<ContentItem<M>> items) {
        Map<Slug, Piece<M>> pieces = new LinkedHashMap<>();
        items.forEach(item -> pieces.merge(item.slug(), new Piece<>(item, null), Piece::and));
        return pieces.values();
    }

    private Piece<M> and(Piece<M> other) {
        return main.language() == Language.ZH ? new Piece<>(main, other.main) : new Piece<>(other.main, main);
    }

    public Slug slug() {
        return main.slug();
    }

    /** The path of the page that shows it, without viewing prefix. */
    public String path() {
        return main.path();
    }

    /** What is the same in every language. */
    public M matter() {
        return main.matter();
    }

    /** The version for a reader of this language: in it if possible, else in the other. */
    public ContentItem<M> in(Language reader) {
        return translation != null && translation.language() == reader ? translation : main;
    }

    /** The tag of the language that a reader of this language gets instead; null when it is the reader's own. */
    public @Nullable String foreignTag(Language reader) {
        Language shown = in(reader).language();
        return shown == reader ? null : shown.tag();
    }
}
