package org.openday.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openday.content.ContentFolder;
import org.openday.content.ContentItem;
import org.openday.shared.Language;

/**
 * The templates of messages as they stand in the content folder right now, and the built-in ones in the place of those that
 * are not written there or were never good: no family goes without a letter because a file is missing.
 */
@Singleton
final class MailTemplates {

    private final ContentFolder content;
    private final MailType type;
    private final BuiltInMails builtIn;

    MailTemplates(ContentFolder content, MailType type, BuiltInMails builtIn) {
        this.content = content;
        this.type = type;
        this.builtIn = builtIn;
    }

    List<ContentItem<MailMatter>> all() {
        return Stream.concat(content.all(type).stream(), missing().stream()).toList();
    }

    /** The built-in ones that are used. */
    List<ContentItem<MailMatter>> missing() {
        List<ContentItem<MailMatter>> written = content.all(type);
        return builtIn.all().stream()
                .filter(item -> written.stream().noneMatch(same(item.slug().value(), item.language())))
                .toList();
    }

    /** A template in a language, or in the other one when there is none in that, not even a built-in one. */
    Optional<ContentItem<MailMatter>> find(String slug, Language language) {
        return Stream.of(language, language.other())
                .flatMap(each -> Stream.of(content.all(type), builtIn.all())
                        .flatMap(List::stream)
                        .filter(same(slug, each)))
                .findFirst();
    }

    private static Predicate<ContentItem<MailMatter>> same(String slug, Language language) {
        return item -> item.language() == language && item.slug().value().equals(slug);
    }
}
