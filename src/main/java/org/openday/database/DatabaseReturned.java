package org.openday.database;

/** The database answers again: what was made without it can be made anew. */
public record DatabaseReturned() {}
