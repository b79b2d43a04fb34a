package org.openday.article;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.openday.shared.Slug;

/** What articles are about: topics with a file of their own, and topics that articles only name. */
@Singleton
public final class Topics {

    private final Shelf<TopicMatter> shelf;
    private final Articles articles;

    Topics(Shelf<TopicMatter> shelf, Articles articles) {
        this.shelf = shelf;
        this.articles = articles;
    }

    /** The topics with a file, in their order. */
    public List<Piece<TopicMatter>> described() {
        return shelf.all();
    }

    public Optional<Piece<TopicMatter>> find(Slug slug) {
        return shelf.find(slug);
    }

    /** The topics of published articles: those with a file in their order, then the others. */
    public SequencedSet<Slug> inUse() {
        List<Slug> named = articles.topics();
        SequencedSet<Slug> topics = new LinkedHashSet<>();
        shelf.all().stream().map(Piece::slug).filter(named::contains).forEach(topics::add);
        topics.addAll(named);
        return topics;
    }
}
