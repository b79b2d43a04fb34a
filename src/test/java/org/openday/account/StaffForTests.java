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
    private final ApplicationContext context;

    private StaffForTests(ApplicationContext context) {
        this.context = context;
        this.accounts = context.getBean(Accounts.class);
        this.passwords = context.getBean(Passwords.class);
        this.beginning = context.getBean(Beginning.class);
        this.database = context.getBean(Database.class);
    }

    public static StaffForTests of(ApplicationContext context) {
        return new StaffForTests(context);
    }

    /** Somebody who can sign in with {@link #PASSWORD}, and with a second factor where their roles ask for one. */
    public Staff add(String name, Role... roles) {
        Staff staff = addWithoutFactor(name, roles);
        if (RoleRules.needASecondFactor(staff.roles())) {
            giveFactor(staff);
        }
        return staff;
    }

    /** Gives somebody a second factor that counts. */
    public void giveFactor(Staff staff) {
        SecondFactor factor = context.getBean(SecondFactor.class);
        factor.begin(staff.id());
        FactorRows rows = context.getBean(FactorRows.class);
        database.change(() -> rows.confirm(staff.id(), 0, Instant.EPOCH));
    }

    /** The code their telephone shows now. */
    public String code(Staff staff) {
        return codeIn(staff, 0);
    }

    /** The code their telephone shows some half minutes from now. */
    public String codeIn(Staff staff, int steps) {
        FactorSeal seal = context.getBean(FactorSeal.class);
        Factor factor = context.getBean(FactorRows.class).findById(staff.id()).orElseThrow();
        return Totp.codeAt(seal.open(factor), Totp.stepAt(seal.now()) + steps);
    }

    /** Somebody without a second factor, whatever their roles. */
    public Staff addWithoutFactor(String name, Role... roles) {
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

    /** The path of a one-time link for somebody by name; earlier ones work no more. */
    public String link(String name) {
        Account account = accounts.findByNameKey(new StaffName(name).key()).orElseThrow();
        return database.change(() -> context.getBean(Links.class).make(account.number()));
    }
}
