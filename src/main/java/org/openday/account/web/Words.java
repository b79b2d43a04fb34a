package org.openday.account.web;

import java.time.Duration;
import org.openday.account.PasswordFault;
import org.openday.account.Role;
import org.openday.web.Wording;

/** Says what the domain has found. */
final class Words {

    private Words() {}

    static String role(Role role, Wording words) {
        return words.text("staff.role." + role.code());
    }

    static String fault(PasswordFault fault, Wording words) {
        return words.text("staff.password.fault." + fault.code());
    }

    /** How long to wait, in whole minutes. */
    static String wait(Duration wait, Wording words) {
        return words.text(
                "staff.sign-in.too-many", Math.max(1, wait.plusSeconds(59).toMinutes()));
    }
}
