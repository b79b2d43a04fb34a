package org.openday.publishing;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentFiles;
import org.openday.content.ContentFiles.OnDisk;
import org.openday.content.FileText;
import org.openday.publishing.Edition.End;
import org.openday.publishing.Revision.How;
import org.openday.shared.Slug;

/** Texts as they go to the content folder: those that were approved, with the times a publisher set and their old address. */
@Singleton
class FinalText {

    private final ContentFiles files;
    private final EditionRows editions;
    private final RevisionRows revisions;
    private final PublishingSettings settings;
    private final Conditions conditions;

    FinalText(
            ContentFiles files,
            EditionRows editions,
            RevisionRows revisions,
            PublishingSettings settings,
            Conditions conditions) {
        this.files = files;
        this.editions = editions;
        this.revisions = revisions;
        this.settings = settings;
        this.conditions = conditions;
    }

    Duration countersignWithin() {
        return settings.countersignWithin();
    }

    Conditions conditions() {
        return conditions;
    }

    /** Whether what stands on disk is what the edition knows, and nothing else is at its address. */
    Ruling mayStandAt(Edition edition) {
        String now = files.read(edition.path()).map(OnDisk::sha256).orElse(null);
        if (!Objects.equals(now, edition.basedOn())) {
            return edition.isNew() ? Ruling.TAKEN : Ruling.OUTDATED;
        }
        Optional<Path> there = files.find(edition.kind().folder(), new Slug(edition.slug()), edition.language());
        boolean other = (there.isPresent() && !there.get().equals(edition.path()))
                || (edition.isMoved() && files.read(edition.target()).isPresent());
        return other ? Ruling.TAKEN : Ruling.DONE;
    }

    /**
     * When the file is written. A new text is put there at once and appears by its own {@code publishAt}, whatever becomes of
     * the application; one that takes the place of another has to wait.
     */
    static Instant due(Edition edition, Order order, Visit visit) {
        boolean waits = order.at() != null && order.at().isAfter(visit.at()) && !isDatedByItself(edition);
        return waits ? Objects.requireNonNull(order.at()) : visit.at();
    }

    private static boolean isDatedByItself(Edition edition) {
        return edition.isNew() && edition.kind() == Kind.ARTICLE;
    }

    /** The revision that is published: the head, or one after it with other times. */
    Revision dated(Edition edition, Revision head, Order order, Visit visit) {
        String text =
                withTimes(edition, FileText.of(head.text()), order, visit.at()).text();
        if (text.equals(head.text())) {
            return head;
        }
        Revision dated = Revision.of(edition.number(), edition.lastNumber() + 1, How.SCHEDULED, text, visit, "");
        return revisions.save(dated);
    }

    private static FileText withTimes(Edition edition, FileText text, Order order, Instant now) {
        FileText standing = addressed(edition, text.with("withdrawn", ""));
        return edition.kind() == Kind.ARTICLE ? dated(edition, standing, order, now) : standing;
    }

    private static FileText dated(Edition edition, FileText text, Order order, Instant now) {
        FileText dated =
                isDatedByItself(edition) ? text.with("publishAt", whole(order.at() == null ? now : order.at())) : text;
        return given(given(dated, "expireAt", order.expireAt()), "reviewBy", order.reviewBy());
    }

    private static String whole(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static FileText given(FileText text, String key, @Nullable String value) {
        return value == null ? text : text.with(key, value);
    }

    /** The old address leads to the new one. */
    private static FileText addressed(Edition edition, FileText text) {
        if (edition.isNew() || !edition.isMoved()) {
            return text;
        }
        List<String> aliases = new ArrayList<>(text.values("aliases"));
        aliases.remove(edition.slug());
        String old = EditionStart.slug(edition.path(), edition.language()).value();
        if (!aliases.contains(old)) {
            aliases.add(old);
        }
        return text.with("aliases", aliases);
    }

    /** A published text with the sentence that takes it off the site; nothing when it is not there or off already. */
    Optional<Revision> withdrawn(Edition edition, String sentence, Visit visit) {
        return files.read(edition.path())
                .filter(now -> FileText.of(now.text()).value("withdrawn").isEmpty())
                .map(now -> withdrawn(edition, now, sentence, visit));
    }

    private Revision withdrawn(Edition known, OnDisk now, String sentence, Visit visit) {
        Edition over = editions.save(Edition.over(known, End.WITHDRAWN, now.sha256(), visit));
        String text = FileText.of(now.text()).with("withdrawn", sentence).text();
        return revisions.save(Revision.of(over.number(), 1, How.SAVE, text, visit, sentence));
    }
}
