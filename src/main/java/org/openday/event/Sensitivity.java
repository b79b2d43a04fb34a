package org.openday.event;

/** How carefully an answer has to be kept (Personal Information Protection Law of the PRC, arts. 4 and 28). */
public enum Sensitivity {
    /** Says nothing of a person, such as the size of a shirt in a list of sizes. */
    PUBLIC,
    PERSONAL,
    /** Health, faith, identity documents: what does harm when it leaks. */
    SENSITIVE
}
