package org.openday.article.web;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openday.article.Piece;
import org.openday.article.Titled;
import org.openday.article.Topics;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Writes tags of topics and articles. */
@Singleton
final class Tags {

    private final Topics topics;

    Tags(Topics topics) {
        this.topics = topics;
    }

    List<Tag> topics(Collection<Slug> slugs, Language reader) {
        return slugs.stream().distinct().map(slug -> topic(slug, reader)).toList();
    }

    private Tag topic(Slug slug, Language reader) {
        return of(topics.find(slug), slug, "/topics/" + slug, reader);
    }

    /** The tag of a piece; one that has no file is called by its slug. */
    static <M extends Record & Titled> Tag of(Optional<Piece<M>> piece, Slug slug, String path, Language reader) {
        return piece.map(known -> of(known, path, reader)).orElseGet(() -> new Tag(slug.value(), path, null));
    }

    static <M extends Record & Titled> Tag of(Piece<M> piece, String path, Language reader) {
        return new Tag(piece.in(reader).matter().title(), path, piece.foreignTag(reader));
    }
}
