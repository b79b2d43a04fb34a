package org.openday.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.openday.content.ContentItem;
import org.openday.shared.Language;
import org.openday.web.Messages;

/** Shows editors what their templates of messages look like, filled with samples. */
@Singleton
public final class MailPreview {

    private static final String ADDRESS = "guardian@example.org";

    private final MailTemplates templates;
    private final LetterWriter writer;
    private final MimeMails form;
    private final Messages messages;
    private final Clock clock;

    MailPreview(MailTemplates templates, LetterWriter writer, MimeMails form, Messages messages, Clock clock) {
        this.templates = templates;
        this.writer = writer;
        this.form = form;
        this.messages = messages;
        this.clock = clock;
    }

    /** Writes each template in each language as {@code .eml}, {@code .html} and, if it has one, {@code .sms.txt}; returns their number. */
    public int write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (ContentItem<MailMatter> template : templates.all()) {
                write(template, folder);
            }
            return templates.all().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ContentItem<MailMatter> template, Path folder) throws IOException {
        String name = template.slug() + template.language().fileSuffix();
        Map<String, String> values = values(template.language());
        Envelope envelope = new Envelope("preview/" + name, clock.instant(), ADDRESS);
        Letter mail = writer.mail(template, envelope, values);
        Files.write(folder.resolve(name + ".eml"), bytes(mail));
        Files.writeString(folder.resolve(name + ".html"), mail.html());
        Letter text = writer.textMessage(template, envelope, values);
        if (text != null) {
            Files.write(folder.resolve(name + ".sms.txt"), (text.text() + "\n").getBytes(UTF_8));
        }
    }

    private byte[] bytes(Letter mail) {
        try {
            return form.bytes(mail);
        } catch (MessagingException e) {
            throw new IllegalStateException("The sample address is one", e);
        }
    }

    private Map<String, String> values(Language language) {
        return Placeholders.KNOWN.stream()
                .filter(name -> !name.equals("site"))
                .collect(Collectors.toMap(name -> name, name -> messages.text(language, "mails.sample." + name)));
    }
}
