package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.database.Database;

/** Who works here, and what they may do. */
@Singleton
public final class People {

    /** What came of a change. */
    public enum Change {
        DONE,
        /** It was so already, or there is no such person. */
        UNCHANGED,
        /** Nobody would be left to look after accounts. */
        LAST_ADMINISTRATOR,
        /** These roles do not go together. */
        EXCLUDED
    }

    private final Accounts accounts;
    private final PersonRows rows;
    private final AuditLog audit;
    private final Database database;
    private final Clock clock;

    People(Accounts accounts, PersonRows rows, AuditLog audit, Database database, Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** Everybody, by name. */
    public List<Person> all() {
        return database.use(() -> rows.all().stream().map(this::person).toList());
    }

    public Optional<Person> find(long id) {
        return all().stream().filter(person -> person.staff().id() == id).findFirst();
    }

    /** Somebody by the name they sign in with. */
    public Optional<Person> find(StaffName name) {
        return database.use(() -> accounts.findByNameKey(name.key())).flatMap(account -> find(account.number()));
    }

    private Person person(PersonRow row) {
        Staff staff = new Staff(row.id(), row.name(), Set.copyOf(accounts.roles(row.id())));
        return new Person(staff, row.email(), row.state(), row.secondFactor() == 1, row.lastSeenAt());
    }

    /** Gives somebody these roles and no others; it counts from their next request. */
    public Change roles(Actor by, long id, Set<Role> roles) {
        if (!RoleRules.goTogether(roles)) {
            return Change.EXCLUDED;
        }
        boolean stays = roles.contains(Role.ADMINISTRATOR);
        return change(by.did("staff-roles-changed", id), stays, id, () -> replaceRoles(id, roles));
    }

    private boolean replaceRoles(long id, Set<Role> roles) {
        if (Set.copyOf(accounts.roles(id)).equals(roles)) {
            return false;
        }
        rows.takeRoles(id);
        roles.forEach(role -> accounts.give(id, role.name()));
        return true;
    }

    /** Lets somebody in no more; their sessions end with their next request. */
    public Change disable(Actor by, long id) {
        return change(by.did("staff-disabled", id), false, id, () -> rows.disable(id, clock.instant()) == 1);
    }

    /** Lets somebody in again, with the password they had. */
    public Change enable(Actor by, long id) {
        return change(by.did("staff-enabled", id), true, id, () -> rows.enable(id) == 1);
    }

    /** Under the lock, so that of two who take each other out one stays. */
    private Change change(Entry entry, boolean staysAdministrator, long id, BooleanSupplier work) {
        return database.change(() -> {
            accounts.lock();
            if (accounts.findById(id).isEmpty()) {
                return Change.UNCHANGED;
            }
            if (!staysAdministrator && rows.administratorsBut(id) == 0) {
                return Change.LAST_ADMINISTRATOR;
            }
            if (!work.getAsBoolean()) {
                return Change.UNCHANGED;
            }
            audit.append(List.of(entry));
            return Change.DONE;
        });
    }
}
