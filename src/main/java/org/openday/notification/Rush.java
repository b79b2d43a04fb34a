package org.openday.notification;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether so many changes come in that letters should let them pass: who has filled in a form waits for the answer, who gets a
 * letter does not yet. It lasts {@value #LONGEST} looks at most, as letters that are always late help nobody.
 */
final class Rush {

    /** Changes between two looks. */
    static final int MANY = 25;

    static final int LONGEST = 60;

    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();

    void add() {
        changes.incrementAndGet();
    }

    /** To be asked by one thread, in even distances; where it ends the next begins anew. */
    boolean goesOn() {
        boolean goesOn = changes.getAndSet(0) >= MANY && looks.incrementAndGet() <= LONGEST;
        if (!goesOn) {
            looks.set(0);
        }
        return goesOn;
    }
}
