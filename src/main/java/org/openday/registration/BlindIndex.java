package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openday.registration.ballot.Entrant;

/** Recognises a child or a contact again without keeping a readable trace of either. */
@Singleton
final class BlindIndex {

    private final RegistrationKey key;

    BlindIndex(RegistrationKey key) {
        this.key = key;
    }

    String ofChild(String name, LocalDate born) {
        return key.index("child", Entrant.folded(name) + "|" + born);
    }

    @Nullable
    String of(Contact contact) {
        return contact.key().endsWith("email") ? ofEmail(contact.address()) : ofPhone(contact.address());
    }

    @Nullable
    String ofPhone(@Nullable String phone) {
        return phone == null ? null : key.index("phone", dialled(phone));
    }

    @Nullable
    String ofEmail(@Nullable String email) {
        return email == null ? null : key.index("email", Entrant.folded(email));
    }

    /** The digits without the mainland's own country code, which people write or leave out as they like. */
    private static String dialled(String phone) {
        return Entrant.folded(phone).replaceAll("[^0-9+]", "").replaceFirst("^(\\+|00)86", "");
    }
}
