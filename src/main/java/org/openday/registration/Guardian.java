package org.openday.registration;

import org.jspecify.annotations.Nullable;

/** The adult who signs a household up; at least one of phone and e-mail address is there. */
public record Guardian(
        String name, @Nullable String phone, @Nullable String email) {}
