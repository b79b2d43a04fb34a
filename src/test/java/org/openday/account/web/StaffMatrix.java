package org.openday.account.web;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.openday.account.Role;

/**
 * Which role may use which route below {@code /staff}. It is written by hand and on purpose says again what the routes say
 * themselves: whoever opens a route to more people does so in two places.
 */
final class StaffMatrix {

    /** Also who is not signed in. */
    static final Set<String> FOR_STRANGERS = Set.of("GET /staff/sign-in", "POST /staff/sign-in");

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    /** Routes with the roles that may use them; whoever has none of these is answered 403. */
    static final Map<String, Set<Role>> ALLOWED =
            Map.ofEntries(entry("GET /staff", EVERYBODY), entry("POST /staff/sign-out", EVERYBODY));

    private StaffMatrix() {}
}
