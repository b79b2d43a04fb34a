package org.openday.account;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.openday.database.Database;

/** Makes staff for tests, with sessions that need no sign-in. */
public final class StaffForTests {

    /** The password of everybody made here. */
    public static final String PASSWORD = "纸船 on the river 7";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final Passwords passwords;
    private final Beginning beginning;
    private final Database database;

    private StaffForTests(Accounts accounts, Passwords passwords, Beginning beginning, Database database) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.beginning = beginning;
        this.database = database;
    }

    public static StaffForTests of(ApplicationContext context) {
        return new StaffForTests(
                context.getBean(Accounts.class),
                context.getBean(Passwords.class),
                context.getBean(Beginning.class),
                context.getBean(Database.class));
    }

    /** Somebody who can sign in with {@link #PASSWORD}. */
    public Staff add(String name, Role... roles) {
        StaffName typed = new StaffName(name);
        String hash = passwords.hash(PASSWORD);
        Account account = database.change(() -> {
            Account made = accounts.save(
                    new Account(null, typed.text(), typed.key(), null, hash, Instant.EPOCH, Instant.EPOCH, null));
            List.of(roles).forEach(role -> accounts.give(made.number(), role.name()));
            return made;
        });
        return new Staff(account.number(), account.name(), Set.of(roles));
    }

    /** The Cookie header of somebody new with these roles who has proved all that is asked. */
    public String cookie(Role... roles) {
        return cookie(add("Tester " + NUMBER.incrementAndGet(), roles));
    }

    /** The Cookie header of a new session of theirs. */
    public String cookie(Staff staff) {
        Account account = accounts.findById(staff.id()).orElseThrow();
        return "staff="
                + beginning
                        .of(account, Stage.FULL, new Whence("192.0.2.1", "Test"))
                        .token();
    }
}
