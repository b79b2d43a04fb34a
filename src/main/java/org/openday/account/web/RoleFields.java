package org.openday.account.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openday.account.Role;
import org.openday.web.Wording;

/** The boxes with which roles are given. */
final class RoleFields {

    /** A role to be ticked. */
    record RoleBox(String code, String label, String about, boolean ticked) {}

    /** The id of the first box, where a fault leads. */
    static final String FIRST = "roles-" + Role.AUTHOR.code();

    private RoleFields() {}

    /** The roles that were ticked; there are no others. */
    static Set<Role> of(Map<String, List<String>> fields) {
        List<String> ticked = fields.getOrDefault("roles", List.of());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Stream.of(Role.values()).filter(role -> ticked.contains(role.code())).forEach(roles::add);
        return roles;
    }

    static List<RoleBox> boxes(Set<Role> ticked, Wording words) {
        return Stream.of(Role.values())
                .map(role -> new RoleBox(
                        role.code(),
                        Words.role(role, words),
                        words.text("staff.role." + role.code() + ".about"),
                        ticked.contains(role)))
                .toList();
    }
}
