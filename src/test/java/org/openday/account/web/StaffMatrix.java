package org.openday.account.web;

import static java.util.Map.entry;
import static org.openday.account.Role.ADMINISTRATOR;

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
    static final Set<String> FOR_STRANGERS = Set.of(
            "GET /staff/sign-in",
            "POST /staff/sign-in",
            "GET /staff/sign-in/code",
            "POST /staff/sign-in/code",
            "GET /staff/invitation/{token}",
            "POST /staff/invitation/{token}");

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    /** Routes with the roles that may use them; whoever has none of these is answered 403. */
    static final Map<String, Set<Role>> ALLOWED = Map.ofEntries(
            entry("GET /staff", EVERYBODY),
            entry("POST /staff/sign-out", EVERYBODY),
            entry("GET /staff/account", EVERYBODY),
            entry("POST /staff/account/sessions/{number}/end", EVERYBODY),
            entry("GET /staff/account/password", EVERYBODY),
            entry("POST /staff/account/password", EVERYBODY),
            entry("GET /staff/account/second-factor", EVERYBODY),
            entry("POST /staff/account/second-factor", EVERYBODY),
            entry("POST /staff/account/second-factor/secret", EVERYBODY),
            entry("POST /staff/account/second-factor/removal", EVERYBODY),
            entry("POST /staff/account/recovery-codes", EVERYBODY),
            entry("GET /staff/people", Set.of(ADMINISTRATOR)),
            entry("GET /staff/people/invitation", Set.of(ADMINISTRATOR)),
            entry("POST /staff/people/invitation", Set.of(ADMINISTRATOR)),
            entry("GET /staff/people/{id}", Set.of(ADMINISTRATOR)),
            entry("POST /staff/people/{id}/roles", Set.of(ADMINISTRATOR)),
            entry("POST /staff/people/{id}/disabling", Set.of(ADMINISTRATOR)),
            entry("POST /staff/people/{id}/enabling", Set.of(ADMINISTRATOR)),
            entry("POST /staff/people/{id}/link", Set.of(ADMINISTRATOR)),
            entry("POST /staff/people/{id}/second-factor/removal", Set.of(ADMINISTRATOR)),
            entry("GET /staff/audit", EnumSet.of(Role.AUDITOR)),
            entry("POST /staff/audit/verification", EnumSet.of(Role.AUDITOR)),
            entry("POST /staff/audit/export", EnumSet.of(Role.AUDITOR)));

    private StaffMatrix() {}
}
