package org.openday.registration;

import io.micronaut.core.annotation.Introspected;

/**
 * What a family holds after the freeze: the code under which a child of theirs is in the draw.
 *
 * @param salt what proves it, for the family's eyes only; empty when it has been forgotten
 */
@Introspected
public record DrawTicket(String event, String code, String salt, String childName) {

    /** Whether the proof can still be handed out. */
    public boolean isProvable() {
        return !salt.isEmpty();
    }

    @Override
    public String toString() {
        return "ticket " + code;
    }
}
