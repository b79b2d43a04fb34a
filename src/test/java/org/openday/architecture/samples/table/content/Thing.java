package org.openday.architecture.samples.table.content;

/** Something to be used. */
public record Thing() {}
