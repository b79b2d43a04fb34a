package org.openday.notification;

import org.jspecify.annotations.Nullable;

/** Where somebody can be reached: by mail where an address is known, else by text message. Never printed. */
public record Recipient(@Nullable String mail, @Nullable String phone) {

    public Recipient {
        if (mail == null && phone == null) {
            throw new IllegalArgumentException("Nobody can be reached without a mail address or a telephone number");
        }
    }

    public static Recipient byMail(String address) {
        return new Recipient(address, null);
    }

    public static Recipient byPhone(String number) {
        return new Recipient(null, number);
    }

    Channel channel() {
        return mail == null ? Channel.SMS : Channel.MAIL;
    }

    String address() {
        return String.valueOf(mail == null ? phone : mail);
    }

    @Override
    public String toString() {
        return "recipient by " + channel();
    }
}
