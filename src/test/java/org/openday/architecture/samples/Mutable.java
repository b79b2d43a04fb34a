package org.openday.architecture.samples;

/** Breaks a rule. */
public final class Mutable {
    private String name = "";

    void setName(String other) {
        name = other;
    }

    String name() {
        return name;
    }
}
