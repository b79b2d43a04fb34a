package org.openday.search;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openday.article.ArticleMatter;
import org.openday.article.Articles;
import org.openday.article.GlossaryMatter;
import org.openday.article.PageMatter;
import org.openday.article.Piece;
import org.openday.article.Shelf;
import org.openday.article.Titled;
import org.openday.shared.Kept;
import org.openday.shared.Language;

/** Everything that the readers of one language can find, each kind folded anew only when it has changed. */
final class Library {

    private final List<Supplier<List<Document>>> kinds;

    Library(Language reader, Articles articles, Shelf<GlossaryMatter> glossary, Shelf<PageMatter> pages) {
        Documents<ArticleMatter> ofArticles = new Documents<>(
                Kind.ARTICLE, reader, article -> article.matter().publishAt());
        this.kinds = List.of(
                kept(articles::newest, ofArticles),
                kept(glossary::all, new Documents<>(Kind.TERM, reader, term -> Instant.MIN)),
                kept(pages::all, new Documents<>(Kind.PAGE, reader, page -> Instant.MIN)));
    }

    private static <M extends Record & Titled> Supplier<List<Document>> kept(
            Supplier<List<Piece<M>>> pieces, Documents<M> documents) {
        return new Kept<>(pieces, documents::of);
    }

    Stream<Document> documents() {
        return kinds.stream().map(Supplier::get).flatMap(List::stream);
    }
}
