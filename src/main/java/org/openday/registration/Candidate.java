package org.openday.registration;

/** A child of an application; {@code number} counts from 0 as in the request. */
record Candidate(int number, ChildEntry entry, String childKey) {

    String session() {
        return entry.session();
    }

    FieldError error(String field, String code) {
        return FieldError.ofChild(number, field, code);
    }
}
