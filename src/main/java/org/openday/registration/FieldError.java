package org.openday.registration;

import java.util.List;

/**
 * What is wrong with one field of the form.
 *
 * @param field its name, such as {@code children[0].birth.day}
 * @param code key of the message, such as {@code guardian.name.missing}
 * @param arguments what the message names: days and whole numbers
 */
public record FieldError(String field, String code, List<Object> arguments) {

    public FieldError(String field, String code) {
        this(field, code, List.of());
    }

    /** The same fault at a field of another name. */
    public FieldError at(String otherField) {
        return new FieldError(otherField, code);
    }

    /** A field of the child counted from 0. */
    public static FieldError ofChild(int child, String field, String code) {
        return new FieldError("children[" + child + "]." + field, code);
    }
}
