package org.openday.architecture.samples.table.shared;

import org.openday.architecture.samples.table.content.Thing;

/** Uses a package above its own. */
public record UsesContent(Thing thing) {}
