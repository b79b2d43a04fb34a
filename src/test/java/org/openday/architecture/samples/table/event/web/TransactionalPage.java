package org.openday.architecture.samples.table.event.web;

import jakarta.transaction.Transactional;

/** Opens a transaction in a web part. */
public record TransactionalPage() {
    @Transactional
    public String read() {
        return "";
    }
}
