package org.openday.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands letters to a mail server (SMTP, RFC 5321), many over one connection. */
final class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

    private final SmtpAddress server;
    private final MimeMails form;
    private final Session session;

    SmtpPost(SmtpAddress server, MimeMails form) {
        this.server = server;
        this.form = form;
        this.session = Session.getInstance(server.properties());
    }

    @Override
    public Round round() {
        try {
            return new Connected(session.getTransport(server.scheme()));
        } catch (MessagingException e) {
            throw new IllegalStateException("SMTP is on board", e);
        }
    }

    private final class Connected implements Round {

        private final Transport transport;
        private boolean silent;

        private Connected(Transport transport) {
            this.transport = transport;
        }

        @Override
        public Fate carry(Letter letter) {
            return connect() ? handOver(letter) : new Fate.Later("The mail server could not be reached or refused us");
        }

        /** One that did not answer a moment ago is not asked for each letter again. */
        private boolean connect() {
            try {
                if (!silent && !transport.isConnected()) {
                    transport.connect(server.host(), server.port(), name(server.user()), name(server.password()));
                }
            } catch (MessagingException e) {
                silent = true;
                LOG.warn(
                        "The mail server {} could not be reached or refused us: {}",
                        server,
                        e.getClass().getSimpleName());
            }
            return !silent;
        }

        /** Who has no name does not sign in. */
        private static @Nullable String name(String given) {
            return given.isEmpty() ? null : given;
        }

        private Fate handOver(Letter letter) {
            MimeMessage mail;
            Address[] to;
            try {
                mail = form.of(letter);
                to = mail.getAllRecipients();
            } catch (MessagingException e) {
                return new Fate.Never("The address is none");
            }
            try {
                transport.sendMessage(mail, to);
                return new Fate.Sent();
            } catch (MessagingException e) {
                return Refusal.of(e);
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.debug("A mail server did not say goodbye");
            }
        }
    }
}
