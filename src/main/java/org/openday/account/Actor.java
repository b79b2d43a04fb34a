package org.openday.account;

import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;

/** Who changes accounts, for the audit log. */
public record Actor(String name, Origin origin) {

    /** Whoever has the command line of the site. */
    public static final Actor OPERATOR = new Actor("operator", Origin.COMMAND_LINE);

    /** Somebody at the desk. */
    public static Actor of(Staff staff) {
        return named(staff.name());
    }

    /** The same, where only the name was kept. */
    public static Actor named(String name) {
        return new Actor("staff:" + name, Origin.WEB);
    }

    Entry did(String act, long staff) {
        return new Entry(name, origin, act, "staff:" + staff);
    }
}
