package org.openday.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openday.article.Piece;
import org.openday.article.Titled;
import org.openday.content.ContentItem;
import org.openday.shared.Language;

/** Makes documents of the pieces of one kind for the readers of one language, and keeps those of pieces that stay. */
final class Documents<M extends Record & Titled> {

    private final Kind kind;
    private final Language reader;
    private final Function<Piece<M>, Instant> date;
    private volatile Map<Piece<M>, Document> known = Map.of();

    Documents(Kind kind, Language reader, Function<Piece<M>, Instant> date) {
        this.kind = kind;
        this.reader = reader;
        this.date = date;
    }

    /** Only new pieces are folded, so that one saved or newly published article does not cost as much as all. */
    List<Document> of(List<Piece<M>> pieces) {
        Map<Piece<M>, Document> before = known;
        Map<Piece<M>, Document> documents = new LinkedHashMap<>();
        pieces.forEach(piece -> documents.put(piece, kept(before.get(piece), piece)));
        known = documents;
        return List.copyOf(documents.values());
    }

    private Document kept(@Nullable Document document, Piece<M> piece) {
        return document == null ? folded(piece) : document;
    }

    private Document folded(Piece<M> piece) {
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
