package org.openday.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.audit.ChainedEntry;
import org.openday.shared.Language;

/**
 * All that was ever answered for a child, with what shows that none of it was changed since.
 *
 * @param child absent: for every child of the household
 * @param texts every text that was answered to, whole
 */
public record ConsentProof(
        String event, String guardian, @Nullable NamedChild child, List<Answered> answers, List<Text> texts) {

    /**
     * One answer.
     *
     * @param details what the entry of the log commits to, salt first, line by line
     * @param entry its entry of the log; absent when it was answered before there was one
     */
    public record Answered(
            String slug,
            String textSha256,
            String childName,
            Language language,
            ConsentAnswer answer,
            ConsentChannel channel,
            Instant at,
            List<String> details,
            @Nullable ChainedEntry entry) {}

    /** A text by its hash. */
    public record Text(String sha256, String text) {}
}
