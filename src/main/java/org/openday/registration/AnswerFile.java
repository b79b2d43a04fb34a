package org.openday.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openday.upload.Upload;

/** A file that answers a question, sealed with the reference whose hash it is found by; without a household until one has handed it in. */
@MappedEntity
record AnswerFile(
        @Id String referenceHash,
        @Nullable Long householdId,
        Upload.Format format,
        int size,
        byte[] content,
        Instant savedAt) {}
