package org.openday.media;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody, before a picture with children was published, looked whether the consents to photographs are there.
 *
 * @param hash of the file they saw
 * @param publicationId what was published; null when the picture alone was put on the site anew
 * @param basis by what they know it, in their own words
 */
@MappedEntity("photo_consent_check")
public record ConsentCheck(
        @Id @GeneratedValue @Nullable Long id,
        String slug,
        String hash,
        @Nullable Long publicationId,
        String basis,
        long staffId,
        String staff,
        Instant checkedAt) {}
