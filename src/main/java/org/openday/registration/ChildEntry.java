package org.openday.registration;

import java.time.LocalDate;

/** A child as entered in the form, with the key of the session it wants a place in. */
public record ChildEntry(String name, LocalDate born, String session) {}
