package org.openday.architecture.samples;

/** Breaks a rule. */
public final class TooManyNeeds {
    TooManyNeeds(String a, String b, String c, String d, String e, String f) {}
}
