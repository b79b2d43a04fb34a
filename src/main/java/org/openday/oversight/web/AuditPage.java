package org.openday.oversight.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The log of what was done, the newest first.
 *
 * @param error what is wrong with the filter
 * @param older the address of what came before; null: these are the first entries
 * @param newest the address of the newest; null: they are shown
 * @param verdict what a look through the whole log found; null: nobody has asked
 */
record AuditPage(
        AuditFilter filter,
        List<Choice> acts,
        List<Row> rows,
        @Nullable String error,
        @Nullable String older,
        @Nullable String newest,
        String action,
        @Nullable Verdict verdict) {

    /** An act to look for. */
    record Choice(String code, String label, boolean chosen) {}

    /** An entry in words; {@code instant} is for machines, and {@code whence} empty where it came from nowhere. */
    record Row(
            long seq,
            String time,
            String instant,
            String actor,
            String act,
            String subject,
            String origin,
            String whence,
            String hash) {}

    /** Whether the log is whole, in a sentence. */
    record Verdict(boolean whole, String sentence) {}
}
