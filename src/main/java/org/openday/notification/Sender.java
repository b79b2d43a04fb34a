package org.openday.notification;

import io.micronaut.context.annotation.Context;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Language;
import org.openday.shared.Site;
import org.openday.web.Messages;

/** Whom mails come from. */
@Context
final class Sender {

    private final InternetAddress address;
    private final Messages messages;

    /** Stops the start with one sentence when the address is none. */
    Sender(MailSettings settings, Site site, Messages messages) {
        this.address = parsed(chosen(settings, site));
        this.messages = messages;
    }

    private static String chosen(MailSettings settings, Site site) {
        String smtp = settings.smtpUrl();
        String inUrl =
                smtp == null || smtp.isBlank() ? "" : SmtpAddress.of(smtp).from();
        return Stream.of(text(settings.mailFrom()), inUrl, "no-reply@" + host(site.url()))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElseThrow();
    }

    private static String text(@Nullable String setting) {
        return setting == null ? "" : setting;
    }

    private static String host(@Nullable String url) {
        String host = url == null ? null : URI.create(url).getHost();
        return host == null ? "localhost" : host;
    }

    private static InternetAddress parsed(String from) {
        try {
            InternetAddress address = new InternetAddress(from, true);
            if (address.getAddress().contains("@")) {
                return address;
            }
        } catch (AddressException e) {
            throw broken(from, e);
        }
        throw broken(from, null);
    }

    private static BrokenConfiguration broken(String from, @Nullable Throwable cause) {
        String sentence = "OPENDAY_MAIL_FROM must be a mail address such as no-reply@example.org, not " + from + ".";
        return cause == null ? new BrokenConfiguration(sentence) : new BrokenConfiguration(sentence, cause);
    }

    /** With the name it was given, or that of the site. */
    InternetAddress address(Language language) {
        try {
            String name = address.getPersonal() == null ? messages.text(language, "site.name") : address.getPersonal();
            return new InternetAddress(address.getAddress(), name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
    }

    /** What follows the @ in a Message-ID. */
    String domain() {
        return address.getAddress().replaceFirst("^.*@", "");
    }
}
