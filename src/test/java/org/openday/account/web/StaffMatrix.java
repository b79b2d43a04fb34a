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
public final class StaffMatrix {

    /** Also who is not signed in. */
    public static final Set<String> FOR_STRANGERS = Set.of(
            "GET /staff/sign-in",
            "POST /staff/sign-in",
            "GET /staff/sign-in/code",
            "POST /staff/sign-in/code",
            "POST /staff/sign-in/passkey/challenge",
            "POST /staff/sign-in/passkey",
            "GET /staff/invitation/{token}",
            "POST /staff/invitation/{token}");

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    /** Who runs events writes those; other texts are not there for them. */
    private static final Set<Role> AUTHORS = Set.of(Role.AUTHOR, Role.ORGANISER);

    private static final Set<Role> REVIEWERS = Set.of(Role.REVIEWER);
    private static final Set<Role> PUBLISHERS = Set.of(Role.PUBLISHER);
    private static final Set<Role> EDITORS = Set.of(Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER);
    private static final Set<Role> EDITORS_AND_AUDITORS =
            Set.of(Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR);

    /** Routes with the roles that may use them; whoever has none of these is answered 403. */
    public static final Map<String, Set<Role>> ALLOWED = Map.ofEntries(
            entry("GET /staff", EVERYBODY),
            entry("POST /staff/sign-out", EVERYBODY),
            entry("GET /staff/board", EDITORS_AND_AUDITORS),
            entry("GET /staff/articles", EDITORS_AND_AUDITORS),
            entry("GET /staff/articles/new", AUTHORS),
            entry("POST /staff/articles", AUTHORS),
            entry("POST /staff/events/copies", AUTHORS),
            entry("POST /staff/editions", Set.of(Role.AUTHOR, Role.ORGANISER, Role.PUBLISHER)),
            entry("GET /staff/editions/{id}", EDITORS_AND_AUDITORS),
            entry("POST /staff/editions/{id}", AUTHORS),
            entry("POST /staff/editions/{id}/autosave", AUTHORS),
            entry("POST /staff/pasted", AUTHORS),
            entry("POST /staff/editions/{id}/corrections", AUTHORS),
            entry("POST /staff/editions/{id}/preview", AUTHORS),
            entry("GET /staff/editions/{id}/page", EDITORS_AND_AUDITORS),
            entry("GET /staff/editions/{id}/history", EDITORS_AND_AUDITORS),
            entry("POST /staff/editions/{id}/restored", AUTHORS),
            entry("POST /staff/editions/{id}/caught-up", AUTHORS),
            entry("POST /staff/editions/{id}/discarded", AUTHORS),
            entry("GET /staff/editions/{id}/review", EDITORS_AND_AUDITORS),
            entry("POST /staff/editions/{id}/hand-in", AUTHORS),
            entry("POST /staff/editions/{id}/approval", REVIEWERS),
            entry("POST /staff/editions/{id}/return", REVIEWERS),
            entry("POST /staff/editions/{id}/remarks", EDITORS),
            entry("POST /staff/editions/{id}/remarks/{remark}/settled", EDITORS),
            entry("GET /staff/editions/{id}/links", EDITORS_AND_AUDITORS),
            entry("POST /staff/editions/{id}/links", Set.of(Role.AUTHOR, Role.PUBLISHER)),
            entry("POST /staff/editions/{id}/links/{link}/revoked", Set.of(Role.AUTHOR, Role.PUBLISHER)),
            entry("GET /staff/editions/{id}/publication", EDITORS_AND_AUDITORS),
            entry("POST /staff/editions/{id}/publication", PUBLISHERS),
            entry("POST /staff/editions/{id}/withdrawal", PUBLISHERS),
            entry("POST /staff/editions/{id}/address", Set.of(Role.AUTHOR, Role.ORGANISER, Role.PUBLISHER)),
            entry("GET /staff/editions/{id}/evidence.txt", EDITORS_AND_AUDITORS),
            entry("POST /staff/publications/{id}/called-off", PUBLISHERS),
            entry("POST /staff/publications/{id}/countersigned", Set.of(Role.REVIEWER, Role.PUBLISHER)),
            entry("GET /staff/account", EVERYBODY),
            entry("POST /staff/account/sessions/{number}/end", EVERYBODY),
            entry("GET /staff/account/password", EVERYBODY),
            entry("POST /staff/account/password", EVERYBODY),
            entry("GET /staff/account/second-factor", EVERYBODY),
            entry("POST /staff/account/second-factor", EVERYBODY),
            entry("POST /staff/account/second-factor/secret", EVERYBODY),
            entry("POST /staff/account/second-factor/removal", EVERYBODY),
            entry("POST /staff/account/recovery-codes", EVERYBODY),
            entry("GET /staff/account/passkeys", EVERYBODY),
            entry("POST /staff/account/passkeys", EVERYBODY),
            entry("POST /staff/account/passkeys/new", EVERYBODY),
            entry("GET /staff/account/passkeys/{number}", EVERYBODY),
            entry("POST /staff/account/passkeys/{number}/removal", EVERYBODY),
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
