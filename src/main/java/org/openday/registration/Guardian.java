package org.openday.registration;

import org.jspecify.annotations.Nullable;

/**
 * An adult who answers for the children of a household; at least one of phone and e-mail address is there.
 *
 * @param relation what the adult is to the children, in the household's own words
 */
public record Guardian(
        String name,
        @Nullable String relation,
        @Nullable String phone,
        @Nullable String email) {

    /** A guardian who did not say what the children are to them. */
    public Guardian(String name, @Nullable String phone, @Nullable String email) {
        this(name, null, phone, email);
    }
}
