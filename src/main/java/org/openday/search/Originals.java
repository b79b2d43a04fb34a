package org.openday.search;

import java.time.Instant;
import java.util.Objects;
import org.openday.article.Piece;
import org.openday.article.Titled;
import org.openday.content.ContentItem;
import org.openday.event.Event;
import org.openday.event.EventText;
import org.openday.event.Session;
import org.openday.search.Document.Original;
import org.openday.shared.Language;

/** Pages as the readers of one language are shown them. */
record Originals(Language reader) {

    <M extends Record & Titled> Original of(Kind kind, Piece<M> piece, Instant date) {
        ContentItem<M> shown = piece.in(reader);
        return new Original(
                kind,
                shown.matter().title(),
                Objects.requireNonNullElse(shown.matter().summary(), ""),
                shown::plainText,
                piece.path(),
                piece.foreignTag(reader),
                date);
    }

    Original of(Event event) {
        EventText shown = event.text(reader);
        return new Original(
                Kind.EVENT,
                shown.title(),
                shown.summary(),
                shown::plainText,
                "/events/" + event.slug(),
                shown.foreignTag(reader),
                end(event));
    }

    private static Instant end(Event event) {
        return event.sessions().stream()
                .map(Session::ends)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
