package org.openday.article;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Dependencies;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Writes tags of topics and articles. */
@Singleton
public final class Tags {

    private final Topics topics;

    Tags(Topics topics) {
        this.topics = topics;
    }

    /** The tags of topics, each once. */
    public List<Tag> topics(Collection<Slug> slugs, Language reader) {
        return slugs.stream().distinct().map(slug -> topic(slug, reader)).toList();
    }

    private Tag topic(Slug slug, Language reader) {
        return Dependencies.answer(
                "topics:tag/" + slug + "/" + reader,
                () -> of(topics.find(slug).orElse(null), slug, "/topics/" + slug, reader));
    }

    /** The tag of a piece; one that has no file is called by its slug. */
    public static <M extends Record & Titled> Tag of(
            @Nullable Piece<M> piece, Slug slug, String path, Language reader) {
        return piece == null ? new Tag(slug.value(), path, null) : of(piece, path, reader);
    }

    public static <M extends Record & Titled> Tag of(Piece<M> piece, String path, Language reader) {
        return new Tag(piece.in(reader).matter().title(), path, piece.foreignTag(reader));
    }
}
