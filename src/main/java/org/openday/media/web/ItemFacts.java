package org.openday.media.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.media.ConsentCheck;
import org.openday.media.ConsentChecks;
import org.openday.media.MediaItem;
import org.openday.media.MediaLibrary;
import org.openday.media.Recalls;
import org.openday.media.web.ItemPage.Fact;
import org.openday.web.Wording;

/** What is known of an item, in words. */
@Singleton
final class ItemFacts {

    private static final int KILO = 1_000;

    private final MediaLibrary library;
    private final ConsentChecks checks;
    private final Recalls recalls;

    ItemFacts(MediaLibrary library, ConsentChecks checks, Recalls recalls) {
        this.library = library;
        this.checks = checks;
        this.recalls = recalls;
    }

    List<Fact> of(MediaItem item, String state, Wording words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("media.fact.state"), words.text("media.state." + state)));
        facts.add(new Fact(words.text("media.field.reference"), item.reference()));
        facts.add(new Fact(words.text("media.fact.size"), size(item, words)));
        facts.add(new Fact(
                words.text("media.fact.added"),
                words.text("media.added", item.addedBy(), words.dateTime(item.addedAt()))));
        return List.copyOf(facts);
    }

    private String size(MediaItem item, Wording words) {
        return item.isPicture()
                ? words.text(
                        "media.size.picture",
                        String.valueOf(item.width()),
                        String.valueOf(item.height()),
                        String.valueOf(item.widths().getLast()))
                : words.text(
                        "media.size.document",
                        library.document(item)
                                .map(file -> Math.max(1, file.toFile().length() / KILO))
                                .orElse(0L));
    }

    /** That a consent was taken back at the event a public picture was taken at, in a sentence; null when none was. */
    @Nullable
    String recall(MediaItem item, Wording words) {
        return recalls.of(item)
                .map(recall -> words.text("media.recall", words.dateTime(recall.at())))
                .orElse(null);
    }

    List<ConsentCheck> checks(MediaItem item) {
        return checks.of(item.slug());
    }
}
