package org.openday.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openday.content.ContentFolder;
import org.openday.content.ContentItem;
import org.openday.shared.Language;

/** The templates of messages as they stand in the content folder right now. */
@Singleton
final class MailTemplates {

    private final ContentFolder content;
    private final MailType type;

    MailTemplates(ContentFolder content, MailType type) {
        this.content = content;
        this.type = type;
    }

    List<ContentItem<MailMatter>> all() {
        return content.all(type);
    }

    /** A template in a language, or in the other one when it is not written in that. */
    Optional<ContentItem<MailMatter>> find(String slug, Language language) {
        return Stream.of(language, language.other())
                .flatMap(each -> all().stream().filter(item -> item.language() == each))
                .filter(item -> item.slug().value().equals(slug))
                .findFirst();
    }
}
