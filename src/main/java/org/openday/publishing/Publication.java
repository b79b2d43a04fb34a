package org.openday.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openday.content.FileText;

/**
 * A text that is to be put in the content folder, or was.
 *
 * @param file which it takes the place of; {@code target} the one it is put in
 * @param text the whole file, as it was approved
 * @param beforeSha256 of the file it takes the place of, null when there is none
 * @param pageSha256 of the page that was approved, empty for a withdrawal
 * @param dueAt when it is put there
 * @param emergency why it was not reviewed before; empty when it was
 */
@MappedEntity("publication")
public record Publication(
        @Id @GeneratedValue @Nullable Long id,
        long editionId,
        int revision,
        String file,
        String target,
        String text,
        @Nullable String beforeSha256,
        String afterSha256,
        String pageSha256,
        long staffId,
        String staff,
        Instant orderedAt,
        Instant dueAt,
        @Nullable Instant doneAt,
        @Nullable Instant calledOffAt,
        @Nullable Instant failedAt,
        String failure,
        String emergency,
        @Nullable Instant countersignUntil,
        @Nullable String countersignedBy,
        @Nullable Instant countersignedAt) {

    private static final Pattern SET_BY_A_PUBLISHER = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    static Publication of(Edition edition, Revision revision, String pageSha256, Visit visit, Instant due) {
        return new Publication(
                null,
                edition.number(),
                revision.number(),
                edition.file(),
                edition.target().toString(),
                revision.text(),
                edition.basedOn(),
                revision.sha256(),
                pageSha256,
                visit.id(),
                visit.by(),
                visit.at(),
                due,
                null,
                null,
                null,
                "",
                "",
                null,
                null,
                null);
    }

    Publication inEmergency(String reason, Instant until) {
        return new Publication(
                id,
                editionId,
                revision,
                file,
                target,
                text,
                beforeSha256,
                afterSha256,
                pageSha256,
                staffId,
                staff,
                orderedAt,
                dueAt,
                doneAt,
                calledOffAt,
                failedAt,
                failure,
                reason,
                until,
                countersignedBy,
                countersignedAt);
    }

    /** Its number, once it is kept. */
    public long number() {
        return Objects.requireNonNull(id);
    }

    public boolean isPending() {
        return doneAt == null && calledOffAt == null && failedAt == null;
    }

    public boolean isEmergency() {
        return !emergency.isEmpty();
    }

    /** When a text that was put in its place appears there by itself; never for one that is seen at once. */
    public Instant appearsAt() {
        String publishAt = FileText.of(text).value("publishAt");
        return doneAt != null && SET_BY_A_PUBLISHER.matcher(publishAt).matches()
                ? Instant.parse(publishAt)
                : Instant.MIN;
    }

    /** Whether it went out without review and nobody has answered for that yet. */
    public boolean awaitsCountersigning() {
        return isEmergency() && countersignedAt == null && calledOffAt == null;
    }

    boolean isMoved() {
        return !file.equals(target);
    }

    Path targetPath() {
        return Path.of(target);
    }
}
