package org.openday.database;

/** The database has stopped answering. */
public record DatabaseLost() {}
