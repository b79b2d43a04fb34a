package org.openday.publishing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do, part by part; parts without anything are left out.
 *
 * @param checks what was looked at by itself, and what came of it
 */
record BoardPage(String heading, List<Part> parts, List<Check> checks) {

    /** Things of one sort, of which the first are told; {@code urgent} when somebody should see to them now. */
    record Part(String key, String heading, boolean urgent, int count, List<Task> tasks) {}

    /**
     * Something to do.
     *
     * @param url where it is mended; empty when that is not at the desk
     * @param said what is wrong, where a file says so, or null
     */
    record Task(String title, String url, String detail, FaultWords.@Nullable Said said) {

        Task(String title, String url, String detail) {
            this(title, url, detail, null);
        }
    }

    /** Something that was looked at; {@code fine} when nothing was found. */
    record Check(String label, String sentence, boolean fine) {}
}
