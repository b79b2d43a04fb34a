package org.openday.account;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which roles one person may have together. Whoever makes accounts could else give themselves sight of children, and whoever
 * looks over what was done could have done it.
 */
public final class RoleRules {

    private static final Set<Role> SEE_CHILDREN = EnumSet.of(Role.ORGANISER, Role.SAFEGUARDING);
    private static final Set<Role> NEED_A_SECOND_FACTOR =
            EnumSet.of(Role.ORGANISER, Role.SAFEGUARDING, Role.PUBLISHER, Role.ADMINISTRATOR);

    private RoleRules() {}

    /** Whether one person may have all of these. */
    public static boolean goTogether(Set<Role> roles) {
        boolean auditsOwnWork = roles.contains(Role.AUDITOR) && roles.size() > 1;
        boolean sees = roles.stream().anyMatch(SEE_CHILDREN::contains);
        return !auditsOwnWork && !(roles.contains(Role.ADMINISTRATOR) && sees);
    }

    /** Whether a password alone is too little for these. */
    static boolean needASecondFactor(Set<Role> roles) {
        return roles.stream().anyMatch(NEED_A_SECOND_FACTOR::contains);
    }
}
