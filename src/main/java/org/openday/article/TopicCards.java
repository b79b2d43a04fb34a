package org.openday.article;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.openday.shared.Dependencies;
import org.openday.shared.Language;
import org.openday.web.Viewing;

/** Writes topics as cards for lists. */
@Singleton
public final class TopicCards {

    private final Topics topics;

    TopicCards(Topics topics) {
        this.topics = topics;
    }

    /** The topics that have a file, in their order. */
    public List<TopicCard> all(Viewing viewing) {
        return Dependencies.answer(
                "topics:cards/" + viewing.language(),
                () -> topics.described().stream()
                        .map(topic -> of(topic, viewing.language()))
                        .toList());
    }

    public static TopicCard of(Piece<TopicMatter> topic, Language reader) {
        TopicMatter shown = topic.in(reader).matter();
        return new TopicCard(
                shown.title(),
                topic.path(),
                Objects.requireNonNullElse(shown.summary(), ""),
                Picture.of(topic.main(), topic.matter().image(), shown.imageAlt()),
                topic.foreignTag(reader));
    }
}
