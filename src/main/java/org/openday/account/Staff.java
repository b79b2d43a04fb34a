package org.openday.account;

import java.util.Set;

/**
 * Somebody who works here.
 *
 * @param name what they sign in with and are called by, unique
 */
public record Staff(long id, String name, Set<Role> roles) {

    public Staff {
        roles = Set.copyOf(roles);
    }

    /** Whether they have one of these roles. */
    public boolean hasAny(Role... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }
}
