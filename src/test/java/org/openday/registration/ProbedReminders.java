package org.openday.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Says when those whose reminder is due have been found, and nothing is locked yet. */
record ProbedReminders(DueReminders rows, CountDownLatch found) implements DueReminders {

    @Override
    public List<Long> find(int number, Instant startsUntil, Instant endsUntil) {
        List<Long> all = rows.find(number, startsUntil, endsUntil);
        if (!all.isEmpty()) {
            found.countDown();
        }
        return all;
    }

    @Override
    public List<Long> lock(Collection<Long> registrations, int number, Instant startsUntil, Instant endsUntil) {
        return rows.lock(registrations, number, startsUntil, endsUntil);
    }

    @Override
    public int written(Collection<Long> registrations, int number) {
        return rows.written(registrations, number);
    }
}
