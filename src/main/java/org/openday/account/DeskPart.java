package org.openday.account;

import java.util.Set;

/**
 * A part of the desk, for its navigation and first page.
 *
 * @param key names the texts {@code staff.part.KEY} and {@code staff.part.KEY.about}
 * @param path without viewing prefix
 * @param roles who may open it; empty: everybody
 */
public record DeskPart(String key, String path, Set<Role> roles) {

    boolean isFor(Staff staff) {
        return roles.isEmpty() || staff.hasAny(roles.toArray(new Role[0]));
    }
}
