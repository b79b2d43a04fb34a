package org.openday.database;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Where work meets the database: it is done, or said plainly to be undone, and nobody waits for a database that is gone. */
@Singleton
public final class Database {

    private final TransactionOperations<Connection> transactions;
    private final Pulse pulse;

    Database(TransactionOperations<Connection> transactions, Pulse pulse) {
        this.transactions = transactions;
        this.pulse = pulse;
    }

    /**
     * Does work that changes nothing by itself.
     *
     * @throws DatabaseGone at once while the database is gone, and otherwise when it goes meanwhile
     */
    public <T> T use(Supplier<T> work) {
        if (pulse.isGone()) {
            throw new DatabaseGone(null);
        }
        try {
            return work.get();
        } catch (DatabaseGone | CommitNotOnDisk e) {
            throw e;
        } catch (RuntimeException e) {
            throw told(e, false);
        }
    }

    /**
     * Does work in one transaction, whole or not at all.
     *
     * @throws DatabaseGone when the database is gone or goes before the commit: nothing was changed
     * @throws CommitNotOnDisk when it goes during the commit: nobody can know whether anything was changed
     */
    public <T> T change(Supplier<T> work) {
        return changeIf(_ -> true, work);
    }

    /** As {@link #change}, but what was changed is taken back when what came of it is not as it should be. */
    public <T> T changeIf(Predicate<? super T> good, Supplier<T> work) {
        AtomicBoolean worked = new AtomicBoolean();
        try {
            return transactions.executeWrite(status -> {
                T result = work.get();
                if (!good.test(result)) {
                    status.setRollbackOnly();
                }
                worked.set(true);
                return result;
            });
        } catch (RuntimeException e) {
            throw told(e, worked.get());
        }
    }

    private RuntimeException told(RuntimeException failure, boolean worked) {
        if (!Loss.isBehind(failure)) {
            return failure;
        }
        pulse.miss();
        return worked ? new CommitNotOnDisk(failure) : new DatabaseGone(failure);
    }
}
