package org.openday.publishing.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Publication;
import org.openday.publishing.Publications;
import org.openday.publishing.web.PublicationPage.Row;
import org.openday.web.Wording;

/** Writes publications as rows for one person. */
record PublicationRow(Wording words, Staff staff, Publications publications) {

    Row of(Publication each) {
        String state = state(each);
        return new Row(
                each.number(),
                each.staff(),
                words.dateTime(each.orderedAt()),
                words.dateTime(state.equals("coming") ? each.appearsAt() : each.dueAt()),
                state,
                words.text("publishing.publication." + state)
                        + (each.failure().isEmpty() ? "" : words.text("publishing.failure." + each.failure())),
                each.emergency(),
                countersigned(each),
                each.isPending() && staff.hasAny(Role.PUBLISHER),
                each.awaitsCountersigning()
                        && each.doneAt() != null
                        && each.staffId() != staff.id()
                        && staff.hasAny(Role.REVIEWER, Role.PUBLISHER));
    }

    private String state(Publication each) {
        if (each.doneAt() != null) {
            return publications.isComing(each) ? "coming" : "done";
        } else if (each.failedAt() != null) {
            return "failed";
        }
        return each.calledOffAt() == null ? "scheduled" : "called-off";
    }

    private @Nullable String countersigned(Publication each) {
        Instant until = each.countersignUntil();
        if (until == null) {
            return null;
        }
        return each.countersignedBy() == null
                ? words.text("publishing.countersign.until", words.dateTime(until))
                : words.text("publishing.countersign.by", each.countersignedBy());
    }
}
