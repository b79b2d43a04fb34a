package org.openday.architecture.samples;

/** Breaks a rule. */
public final class Sleeper {
    static void doze() throws InterruptedException {
        Thread.sleep(1);
    }
}
