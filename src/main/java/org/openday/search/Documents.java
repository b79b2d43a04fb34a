package org.openday.search;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.openday.article.Piece;
import org.openday.article.Titled;
import org.openday.content.ContentItem;
import org.openday.shared.Language;

/** Makes documents of the pieces of one kind for the readers of one language. */
record Documents<M extends Record & Titled>(Kind kind, Language reader, Function<Piece<M>, Instant> date) {

    List<Document> of(List<Piece<M>> pieces) {
        return pieces.stream().map(this::of).toList();
    }

    private Document of(Piece<M> piece) {
        ContentItem<M> shown = piece.in(reader);
        return Document.of(new Document.Original(
                kind,
                shown.matter().title(),
                Objects.requireNonNullElse(shown.matter().summary(), ""),
                shown::plainText,
                piece.path(),
                piece.foreignTag(reader),
                date.apply(piece)));
    }
}
