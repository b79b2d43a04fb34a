package org.openday.architecture.samples.table.unlisted;

/** Lives in a package that the table does not know. */
public record Anything() {}
