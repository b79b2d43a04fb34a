package org.openday.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.media.ConsentCheck;
import org.openday.media.ConsentChecks;

/** The evidence sheet of an edition: who did what and when, and the hashes by which it can be checked; plain text. */
@Singleton
public final class Evidence {

    private final Editions editions;
    private final Reviews reviews;
    private final Publications publications;
    private final ConsentChecks checks;
    private final SheetWords words;

    Evidence(Editions editions, Reviews reviews, Publications publications, ConsentChecks checks, SheetWords words) {
        this.editions = editions;
        this.reviews = reviews;
        this.publications = publications;
        this.checks = checks;
        this.words = words;
    }

    /** The sheet in Chinese, as it is kept on file. */
    public String of(Edition edition) {
        List<String> lines = new ArrayList<>();
        lines.add(text("heading", edition.file(), String.valueOf(edition.number())));
        lines.add(text("based-on", edition.basedOn() == null ? text("nothing") : edition.basedOn()));
        lines.add("");
        lines.add(text("revisions"));
        List<Revision> revisions = editions.revisions(edition.number()).reversed();
        revisions.forEach(each -> lines.add(line(each)));
        if (revisions.size() < edition.lastNumber()) {
            lines.add(text("thinned", String.valueOf(edition.lastNumber() - revisions.size())));
        }
        lines.add("");
        lines.add(text("reviews"));
        reviews.acts(edition).forEach(each -> lines.add(line(each)));
        lines.add("");
        lines.add(text("publications"));
        publications.of(edition.number()).forEach(each -> lines.addAll(lines(each)));
        lines.add("");
        lines.add(text("about"));
        return String.join("\n", lines) + "\n";
    }

    private String line(Revision each) {
        return text(
                "revision",
                String.valueOf(each.number()),
                time(each.savedAt()),
                each.author(),
                words.text("publishing.how." + Codes.of(each.kind())),
                each.sha256());
    }

    private String line(ReviewAct each) {
        return text(
                "review",
                time(each.doneAt()),
                each.staff(),
                words.text("publishing.act." + Codes.of(each.act())),
                String.valueOf(each.revision()),
                each.pageSha256(),
                each.reason());
    }

    private List<String> lines(Publication each) {
        List<String> lines = new ArrayList<>();
        lines.add(text(
                "publication",
                time(each.orderedAt()),
                each.staff(),
                String.valueOf(each.revision()),
                time(each.dueAt()),
                each.doneAt() == null ? text("not-done") : time(each.doneAt())));
        lines.add(text(
                "hashes",
                each.beforeSha256() == null ? text("nothing") : each.beforeSha256(),
                each.afterSha256(),
                each.pageSha256()));
        if (each.isEmergency()) {
            lines.add(
                    text("emergency", each.emergency(), countersigned(each.countersignedBy(), each.countersignedAt())));
        }
        checks.ofPublication(each.number()).forEach(check -> lines.add(line(check)));
        return lines;
    }

    private String line(ConsentCheck each) {
        return text("photos", each.slug(), each.staff(), time(each.checkedAt()), each.basis(), each.hash());
    }

    private String countersigned(@Nullable String by, @Nullable Instant at) {
        return by == null || at == null ? text("not-countersigned") : by + " " + time(at);
    }

    private String time(Instant instant) {
        return words.time(instant);
    }

    private String text(String key, Object... arguments) {
        return words.text("publishing.evidence." + key, arguments);
    }
}
