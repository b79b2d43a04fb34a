package org.openday.search;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openday.article.ArticleMatter;
import org.openday.article.Articles;
import org.openday.article.GlossaryMatter;
import org.openday.article.PageMatter;
import org.openday.article.Piece;
import org.openday.article.Shelf;
import org.openday.article.StandingPages;
import org.openday.event.Event;
import org.openday.event.Events;
import org.openday.search.Document.Original;
import org.openday.shared.Kept;
import org.openday.shared.Language;

/** Everything that the readers of one language can find, each kind folded anew only when it has changed. */
final class Library {

    private final List<Supplier<List<Document>>> kinds;

    Library(Language reader, Articles articles, Shelf<GlossaryMatter> glossary, StandingPages pages, Events events) {
        Originals originals = new Originals(reader);
        Function<Piece<ArticleMatter>, Original> article =
                piece -> originals.of(Kind.ARTICLE, piece, piece.matter().publishAt());
        Function<Piece<GlossaryMatter>, Original> term = piece -> originals.of(Kind.TERM, piece, Instant.MIN);
        Function<Piece<PageMatter>, Original> page = piece -> originals.of(Kind.PAGE, piece, Instant.MIN);
        Function<Event, Original> event = originals::of;
        this.kinds = List.of(
                kept(articles::newest, article),
                kept(events::all, event),
                kept(glossary::all, term),
                kept(pages::all, page));
    }

    private static <P> Supplier<List<Document>> kept(Supplier<List<P>> pages, Function<P, Original> original) {
        return new Kept<>(pages, new Documents<>(original)::of);
    }

    Stream<Document> documents() {
        return kinds.stream().map(Supplier::get).flatMap(List::stream);
    }
}
