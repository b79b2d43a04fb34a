package org.openday.architecture.samples.table.content;

import org.openday.architecture.samples.table.event.web.TransactionalPage;

/** Uses the web part of another feature. */
public record UsesWebPart(TransactionalPage page) {}
