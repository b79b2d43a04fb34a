package org.openday.registration;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognises a child or a contact again without keeping a readable trace of either. */
@Singleton
final class BlindIndex {

    private final RegistrationKey key;

    BlindIndex(RegistrationKey key) {
        this.key = key;
    }

    String ofChild(String name, LocalDate born) {
        return key.index("child", folded(name) + "|" + born);
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
        return email == null ? null : key.index("email", folded(email));
    }

    /** One spelling for all that look the same: full-width letters, capitals and spaces make no other child. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** The digits without the mainland's own country code, which people write or leave out as they like. */
    private static String dialled(String phone) {
        return folded(phone).replaceAll("[^0-9+]", "").replaceFirst("^(\\+|00)86", "");
    }
}
