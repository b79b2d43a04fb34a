package org.openday.notification;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.openday.database.Database;
import org.openday.shared.Site;

/** The way out for mails and the one for text messages. */
record Posts(Post mail, Post sms) {

    Post of(Channel channel) {
        return channel == Channel.MAIL ? mail : sms;
    }

    /** Chooses the ways out by what the operator says; what nobody carries goes to {@code OPENDAY_HOME/outbox}. */
    @Factory
    @Requires(beans = Database.class)
    static final class Choice {

        @Context
        Posts posts(MailSettings settings, Site site, MimeMails form) {
            Path folder = site.folder("outbox");
            Post sms = new FilePost(folder, ".sms.txt", Choice::text);
            String url = settings.smtpUrl();
            return url == null || url.isBlank()
                    ? new Posts(new FilePost(folder, ".eml", form::bytes), sms)
                    : new Posts(new SmtpPost(SmtpAddress.of(url), form), sms);
        }

        private static byte[] text(Letter letter) {
            return (letter.to() + "\n" + letter.text() + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }
}
