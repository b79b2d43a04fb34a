package org.openday.publishing.web;

import java.util.List;

/**
 * Something in an event's form that keeps it from the site.
 *
 * @param field its name
 * @param code of the sentence that says what to change
 */
record EventFault(String field, String code, List<Object> values) {

    EventFault(String field, String code, Object... values) {
        this(field, code, List.of(values));
    }
}
