package org.openday.notification;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says about mail.
 *
 * @param smtpUrl {@code OPENDAY_SMTP_URL}, {@code smtp://user:password@host:port} or {@code smtps://…}; absent: mails are
 *     written to files
 * @param mailFrom {@code OPENDAY_MAIL_FROM}, the address mails come from, with a name if wished
 */
@ConfigurationProperties("openday")
record MailSettings(@Nullable String smtpUrl, @Nullable String mailFrom) {}
