package org.openday.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody who is to work here. */
public record NewStaff(StaffName name, String email, Set<Role> roles) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+");
    private static final int LONGEST = 254;

    /** What is wrong with what was said about them. */
    public enum Fault {
        NAME("name"),
        TAKEN("name"),
        EMAIL("email"),
        ROLES("roles");

        private final String field;

        Fault(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    public NewStaff {
        email = email.strip();
        roles = Set.copyOf(roles);
    }

    /** What is wrong so far; whether the name is taken shows when it is asked for. */
    Set<Fault> faults() {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        check(name.isGood(), Fault.NAME).ifPresent(faults::add);
        check(email.length() <= LONGEST && ADDRESS.matcher(email).matches(), Fault.EMAIL)
                .ifPresent(faults::add);
        check(!roles.isEmpty() && RoleRules.goTogether(roles), Fault.ROLES).ifPresent(faults::add);
        return faults;
    }

    private static Optional<Fault> check(boolean good, Fault fault) {
        return good ? Optional.empty() : Optional.of(fault);
    }
}
