package org.openday.architecture.samples;

/** Breaks a rule. */
public final class Chatter {
    static void speak() {
        System.out.println("hello");
    }
}
