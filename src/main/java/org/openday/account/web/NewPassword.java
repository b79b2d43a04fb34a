package org.openday.account.web;

import java.util.List;
import java.util.Map;

/** A new password as it was typed, twice; {@code present} is the one it takes the place of. */
record NewPassword(String present, String password, String again) {

    static NewPassword of(Map<String, List<String>> fields) {
        return new NewPassword(
                FormText.of(fields, "present"), FormText.of(fields, "password"), FormText.of(fields, "again"));
    }

    boolean isSameTwice() {
        return password.equals(again);
    }
}
