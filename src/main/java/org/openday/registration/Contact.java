package org.openday.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.notification.Recipient;

/**
 * A way to reach a guardian of a household.
 *
 * @param key names it within the household: {@code email}, {@code phone}, {@code second-email} or {@code second-phone}
 */
public record Contact(String key, String address) {

    static List<Contact> of(Household household) {
        return Stream.of(
                        contact("email", household.email()),
                        contact("phone", household.phone()),
                        contact("second-email", household.secondEmail()),
                        contact("second-phone", household.secondPhone()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Contact> contact(String key, @Nullable String address) {
        return address == null ? Optional.empty() : Optional.of(new Contact(key, address));
    }

    Recipient recipient() {
        return key.endsWith("email") ? Recipient.byMail(address) : Recipient.byPhone(address);
    }

    @Override
    public String toString() {
        return "contact " + key;
    }
}
