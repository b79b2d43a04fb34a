package org.openday.registration;

import jakarta.inject.Singleton;

/** Codes of six digits. Kept under the site's key: a plain hash of a million codes is no secret. */
@Singleton
final class ConfirmationCodes {

    private final RegistrationKey key;

    ConfirmationCodes(RegistrationKey key) {
        this.key = key;
    }

    String draw() {
        return SixDigits.draw();
    }

    String hash(long household, String code) {
        return key.index("confirmation", household + "|" + code);
    }

    boolean isRight(Confirmation confirmation, String typed) {
        return SixDigits.areEqual(confirmation.codeHash(), hash(confirmation.householdId(), typed));
    }
}
