package org.openday.notification;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentItem;

/** Finds the template of a message and has the letter written. */
@Singleton
final class Letters {

    private final MailTemplates templates;
    private final LetterWriter writer;

    Letters(MailTemplates templates, LetterWriter writer) {
        this.templates = templates;
        this.writer = writer;
    }

    /** The letter, if there is a template for it. */
    Optional<Letter> of(Slip slip, Sealer.Content content) {
        Envelope envelope = new Envelope(slip.messageKey(), slip.createdAt(), content.address());
        return templates
                .find(slip.template(), slip.language())
                .flatMap(template -> Optional.ofNullable(letter(slip, template, envelope, content)));
    }

    private @Nullable Letter letter(
            Slip slip, ContentItem<MailMatter> template, Envelope envelope, Sealer.Content content) {
        return slip.channel() == Channel.MAIL
                ? writer.mail(template, envelope, content.values())
                : writer.textMessage(template, envelope, content.values());
    }
}
