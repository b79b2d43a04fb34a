package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.openday.account.NewStaff.Fault;
import org.openday.audit.AuditLog;
import org.openday.database.Database;
import org.openday.web.Viewing;

/** Takes people in, and helps those in again who have lost their password: with a link that works once. */
@Singleton
public final class Invitations {

    private final Accounts accounts;
    private final Links links;
    private final AuditLog audit;
    private final Database database;
    private final Clock clock;

    Invitations(Accounts accounts, Links links, AuditLog audit, Database database, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** Makes an account and sends its owner a link; what is wrong, if anything is. */
    public Set<Fault> invite(Actor by, NewStaff someone, Viewing viewing) {
        return add(by, someone, id -> links.send(id, someone.email(), viewing));
    }

    /** Makes an account whose link is handed over by hand; it needs no address. */
    public Added addByHand(Actor by, NewStaff someone) {
        String[] path = {""};
        Set<Fault> faults = add(by, someone, id -> path[0] = links.make(id));
        return new Added(faults, path[0]);
    }

    /**
     * What came of adding somebody by hand.
     *
     * @param path of the link; empty when there are faults
     */
    public record Added(Set<Fault> faults, String path) {}

    private Set<Fault> add(Actor by, NewStaff someone, LongConsumer linked) {
        Set<Fault> faults = someone.faults();
        if (by.equals(Actor.OPERATOR) && someone.email().isEmpty()) {
            faults.remove(Fault.EMAIL);
        }
        return faults.isEmpty() ? database.change(() -> added(by, someone, linked)) : faults;
    }

    private Set<Fault> added(Actor by, NewStaff someone, LongConsumer linked) {
        // Of two who take in somebody of one name at once the later finds the name taken, as if they had come one by
        // one.
        accounts.lock();
        if (accounts.findByNameKey(someone.name().key()).isPresent()) {
            return EnumSet.of(Fault.TAKEN);
        }
        long id = accounts.save(account(someone)).number();
        someone.roles().forEach(role -> accounts.give(id, role.name()));
        linked.accept(id);
        audit.append(List.of(by.did("staff-invited", id)));
        return Set.of();
    }

    private Account account(NewStaff someone) {
        @Nullable String email = someone.email().isEmpty() ? null : someone.email();
        return new Account(null, someone.name().text(), someone.name().key(), email, null, null, clock.instant(), null);
    }

    /** Sends somebody another link, with which they choose a new password; false: there is no address to send it to. */
    public boolean sendAgain(Actor by, long id, Viewing viewing) {
        return database.change(() -> {
            Optional<String> email = accounts.findById(id).map(Account::email);
            email.ifPresent(address -> {
                links.send(id, address, viewing);
                audit.append(List.of(by.did("staff-link-sent", id)));
            });
            return email.isPresent();
        });
    }

    /** The path of another link, to be handed over by hand. */
    public String linkByHand(Actor by, long id) {
        return database.change(() -> {
            String path = links.make(id);
            audit.append(List.of(by.did("staff-link-made", id)));
            return path;
        });
    }

    /** Who a link is for, while it counts. */
    public Optional<Staff> open(String token) {
        return database.use(() -> links.open(token)
                .flatMap(link -> accounts.findById(link.staffId()))
                .map(account ->
                        new Staff(account.number(), account.name(), Set.copyOf(accounts.roles(account.number())))));
    }
}
