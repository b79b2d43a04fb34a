package org.openday.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** Gives a letter the form of a mail (RFC 5322): text and HTML as alternatives, and a Message-ID that stays. */
@Singleton
final class MimeMails {

    // Otherwise the library looks through all jars for each header of each mail.
    static {
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private final Sender sender;

    MimeMails(Sender sender) {
        this.sender = sender;
    }

    /** Keeps the Message-ID it was given, where its parent would draw one. */
    private static final class Mime extends MimeMessage {

        Mime() {
            super(NO_SERVER);
        }

        @Override
        protected void updateMessageID() {}
    }

    /** @throws jakarta.mail.internet.AddressException when the letter goes to no address; it names the address, so it is for no log */
    MimeMessage of(Letter letter) throws MessagingException {
        MimeMessage mail = new Mime();
        mail.setHeader("Message-ID", "<" + letter.mark() + "@" + sender.domain() + ">");
        mail.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(letter.written().atOffset(ZoneOffset.UTC)));
        mail.setFrom(sender.address(letter.language()));
        mail.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        mail.setSubject(letter.subject(), UTF_8.name());
        mail.setHeader("Content-Language", letter.language().tag());
        // Keeps holiday notices from being sent back (RFC 3834, section 5).
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), kind);
        return part;
    }

    /** As bytes, for a file. */
    byte[] bytes(Letter letter) throws MessagingException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            of(letter).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
