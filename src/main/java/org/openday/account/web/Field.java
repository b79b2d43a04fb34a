package org.openday.account.web;

import org.jspecify.annotations.Nullable;

/** A field of a form as {@code partials/fields.ftlh} prints it. */
record Field(String id, String name, String value, @Nullable String error) {

    /** A field with nothing wrong, under its name. */
    static Field of(String name, String value) {
        return new Field(name, name, value, null);
    }

    Field wrong(@Nullable String message) {
        return new Field(id, name, value, message);
    }
}
