package org.openday.event;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openday.content.ContentFolder;
import org.openday.content.ContentItem;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** The consents guardians can be asked for. */
@Singleton
public final class Consents {

    private final ContentFolder content;
    private final ConsentType type;

    Consents(ContentFolder content, ConsentType type) {
        this.content = content;
        this.type = type;
    }

    /** A consent in a language, or in the other one when it is not written in that. */
    public Optional<Consent> find(Slug slug, Language language) {
        return Stream.of(language, language.other())
                .flatMap(each -> in(slug, each))
                .findFirst()
                .map(Consent::new);
    }

    /** All, in a language or in the one they are written in, in the order of their slugs. */
    public List<Consent> all(Language language) {
        return content.all(type).stream()
                .map(ContentItem::slug)
                .distinct()
                .sorted()
                .flatMap(slug -> find(slug, language).stream())
                .toList();
    }

    private Stream<ContentItem<ConsentMatter>> in(Slug slug, Language language) {
        return content.all(type).stream().filter(item -> item.slug().equals(slug) && item.language() == language);
    }
}
