package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.openday.article.Topics;
import org.openday.media.MediaLibrary;
import org.openday.media.MediaSearch;
import org.openday.media.MediaSearch.Kind;
import org.openday.publishing.Edition;
import org.openday.publishing.web.EditorPage.Choice;
import org.openday.publishing.web.EditorPage.Picture;
import org.openday.shared.Language;
import org.openday.web.Wording;

/** What helps an editor while they write: the proofreader's word, and the pictures and topics there are. */
@Singleton
final class EditorAids {

    private static final int MOST = 100;

    private final Corrections corrections;
    private final MediaLibrary library;
    private final Topics topics;

    EditorAids(Corrections corrections, MediaLibrary library, Topics topics) {
        this.corrections = corrections;
        this.library = library;
        this.topics = topics;
    }

    /** The topics there are, and those a text names that are not there. */
    List<Choice> topics(List<String> chosen, Language language) {
        List<Choice> described = topics.described().stream()
                .map(topic -> new Choice(
                        topic.slug().value(),
                        topic.in(language).matter().title(),
                        chosen.contains(topic.slug().value())))
                .toList();
        Stream<Choice> others = chosen.stream()
                .filter(slug ->
                        described.stream().noneMatch(topic -> topic.value().equals(slug)))
                .map(slug -> new Choice(slug, slug, true));
        return Stream.concat(described.stream(), others).toList();
    }

    Corrected corrections(Edition edition, String text, Wording words) {
        return corrections.of(edition, text, words);
    }

    /** The pictures that came last, to choose a cover from. */
    List<Picture> pictures() {
        return library.find(new MediaSearch("", Kind.PICTURES), MOST, 0).stream()
                .map(item -> new Picture(item.reference(), item.name()))
                .toList();
    }
}
