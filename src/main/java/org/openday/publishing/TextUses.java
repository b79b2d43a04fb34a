package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.openday.article.Titled;
import org.openday.content.ContentFolder;
import org.openday.content.ContentItem;
import org.openday.content.FileText;
import org.openday.media.MediaItem;
import org.openday.media.MediaUses;

/** Where media stand in texts: those that are worked on, and those that are published. */
@Singleton
final class TextUses implements MediaUses {

    private final Editions editions;
    private final Illustrations illustrations;
    private final ContentFolder folder;

    TextUses(Editions editions, Illustrations illustrations, ContentFolder folder) {
        this.editions = editions;
        this.illustrations = illustrations;
        this.folder = folder;
    }

    @Override
    public List<Use> of(MediaItem item) {
        return Stream.concat(
                        editions.open().stream().flatMap(edition -> inEdition(edition, item)),
                        folder.leadingTo(item.file()).stream().map(TextUses::onSite))
                .toList();
    }

    private Stream<Use> inEdition(Edition edition, MediaItem item) {
        String text = editions.head(edition).text();
        String title = FileText.of(text).value("title");
        return illustrations.of(edition.target(), text).contains(item.file())
                ? Stream.of(
                        new Use(title.isEmpty() ? edition.slug() : title, "/staff/editions/" + edition.number(), false))
                : Stream.of();
    }

    private static Use onSite(ContentItem<?> piece) {
        String title = piece.matter() instanceof Titled titled
                ? titled.title()
                : piece.slug().value();
        return new Use(title, piece.language().path() + piece.path(), true);
    }
}
