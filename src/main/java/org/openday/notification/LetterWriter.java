package org.openday.notification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentItem;
import org.openday.content.ContentLink;
import org.openday.markdown.LinkResolver.Target;
import org.openday.markdown.Markdown;
import org.openday.markdown.MarkdownText;
import org.openday.shared.Language;
import org.openday.shared.Site;
import org.openday.web.Messages;

/** Writes letters from templates: the template is rendered first and filled afterwards, so that no value is ever read as markup. */
@Singleton
final class LetterWriter {

    /** A template with other lines left out is another text. */
    private final Cache<String, MarkdownText> parsed =
            Caffeine.newBuilder().maximumSize(200).build();

    private final Markdown markdown;
    private final Messages messages;
    private final Site site;

    LetterWriter(Markdown markdown, Messages messages, Site site) {
        this.markdown = markdown;
        this.messages = messages;
        this.site = site;
    }

    /** A mail; its envelope says whom it goes to. */
    Letter mail(ContentItem<MailMatter> template, Envelope envelope, Map<String, String> given) {
        Values values = values(template.language(), given);
        MarkdownText text = text(values.withoutEmptyLines(template.source()));
        String subject = values.inText(template.matter().subject());
        String typed = values.inText(text.letter(link -> ours(template, link)));
        String html = values.inHtml(text.html(link -> filled(template, link, values), template.language())
                .value());
        return envelope.letter(
                template.language(), subject, typed + "\n\n" + footer(template), page(template, subject, html));
    }

    /** A text message, in one line; null when the template knows none. */
    @Nullable
    Letter textMessage(ContentItem<MailMatter> template, Envelope envelope, Map<String, String> given) {
        String line = template.matter().sms();
        Values values = values(template.language(), given);
        return line == null ? null : envelope.letter(template.language(), "", values.inText(line), "");
    }

    private MarkdownText text(String source) {
        return parsed.get(source, markdown::parse);
    }

    private Values values(Language language, Map<String, String> given) {
        Map<String, String> all = new HashMap<>(Map.of("site", messages.text(language, "site.name")));
        all.putAll(given);
        return new Values(all);
    }

    /** Where a link leads; a placeholder is left for the last pass. */
    private @Nullable Target ours(ContentItem<MailMatter> template, String link) {
        return Placeholders.in(link).isEmpty() ? inContent(template, link) : new Target(link, null, null);
    }

    private @Nullable Target filled(ContentItem<MailMatter> template, String link, Values values) {
        return Placeholders.in(link).isEmpty()
                ? inContent(template, link)
                : new Target(values.inText(link), null, null);
    }

    private @Nullable Target inContent(ContentItem<MailMatter> template, String link) {
        Target target =
                template.target(new ContentLink(link), template.language().path());
        return target == null || !target.url().startsWith("/")
                ? target
                : new Target(site.address(target.url()), target.width(), target.height());
    }

    private String footer(ContentItem<MailMatter> template) {
        return messages.text(template.language(), "mails.footer");
    }

    private String page(ContentItem<MailMatter> template, String subject, String html) {
        return HtmlLetter.of(template.language(), subject, html, footer(template));
    }
}
