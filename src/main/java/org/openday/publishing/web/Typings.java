package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.content.FileText;
import org.openday.media.MediaItem;
import org.openday.publishing.Edition;
import org.openday.publishing.Editions;
import org.openday.publishing.Illustrations;
import org.openday.publishing.web.PublicationPage.Child;
import org.openday.publishing.web.PublicationPage.Concern;
import org.openday.publishing.web.PublicationPage.Typing;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** What stands in the fields of the page of publication, and what its publisher is asked about families and pictures. */
@Singleton
final class Typings {

    private final Editions editions;
    private final Illustrations illustrations;
    private final Concerns concerns;

    Typings(Editions editions, Illustrations illustrations, Concerns concerns) {
        this.editions = editions;
        this.illustrations = illustrations;
        this.concerns = concerns;
    }

    /** What families have to do with it, or null. */
    @Nullable
    Concern concern(Edition edition, Wording words) {
        return concerns.of(edition, words);
    }

    Typing typing(Edition edition, Typed typed) {
        FileText text = FileText.of(editions.head(edition).text());
        return new Typing(
                typed.text("at"),
                typed.has("expireAt") ? typed.text("expireAt") : text.value("expireAt"),
                typed.has("reviewBy") ? typed.text("reviewBy") : text.value("reviewBy"),
                typed.text("emergency"),
                typed.text("sentence"),
                typed.has("slug") ? typed.text("slug") : edition.slug(),
                typed.text("photoConsents"));
    }

    /** The pictures on which children can be recognised. */
    List<Child> children(Edition edition, Viewing viewing) {
        return illustrations
                .withChildren(edition.target(), editions.head(edition).text())
                .stream()
                .map(item -> child(item, viewing))
                .toList();
    }

    private static Child child(MediaItem item, Viewing viewing) {
        return new Child(item.name(), viewing.path("/staff/media/" + item.slug()), item.event());
    }
}
