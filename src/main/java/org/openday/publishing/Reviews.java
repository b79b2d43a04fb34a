package org.openday.publishing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.database.Database;
import org.openday.publishing.ReviewAct.Act;
import org.openday.publishing.ReviewState.Phase;

/** The review of a text by several people, none of whom wrote it; what they approve is a page, to the byte. */
@Singleton
public final class Reviews {

    /**
     * What a reviewer says.
     *
     * @param page the hash of the page they saw
     */
    public record Word(long edition, String page, String reason) {}

    /** What has to hold for an act, looked at while nobody else can change the edition. */
    private interface Rule {
        Ruling of(Edition edition, ReviewState state);
    }

    private final EditionRows editions;
    private final ReviewBook book;
    private final PublishingLog log;
    private final Database database;
    private final Clock clock;

    Reviews(EditionRows editions, ReviewBook book, PublishingLog log, Database database, Clock clock) {
        this.editions = editions;
        this.book = book;
        this.log = log;
        this.database = database;
        this.clock = clock;
    }

    public ReviewState state(Edition edition) {
        return database.use(() -> book.state(edition));
    }

    /** Everything done in the review of an edition, in its order. */
    public List<ReviewAct> acts(Edition edition) {
        return database.use(() -> book.acts(edition));
    }

    /** Asks for review. */
    public Ruling handIn(Staff by, long edition) {
        return act(by, Act.HANDED_IN, new Word(edition, "", ""), (now, state) -> {
            if (!now.kind().isWrittenBy(by)) {
                return Ruling.NOT_ALLOWED;
            }
            boolean waiting = state.phase() == Phase.IN_REVIEW && state.lapsed() == 0;
            if (state.page().isEmpty()) {
                return Ruling.BROKEN;
            } else if (waiting || state.phase() == Phase.APPROVED) {
                return Ruling.NOT_NOW;
            }
            return book.isCorrected(now) ? Ruling.DONE : Ruling.UNCORRECTED;
        });
    }

    /** Approves the page this person saw. */
    public Ruling approve(Staff by, Word word) {
        return act(by, Act.APPROVED, word, (edition, state) -> {
            Ruling may = judging(by, edition, state);
            return may != Ruling.DONE ? may : word.page().equals(state.page()) ? Ruling.DONE : Ruling.CHANGED;
        });
    }

    /** Sends a text back to who wrote it, with the reason. */
    public Ruling sendBack(Staff by, Word word) {
        return word.reason().isBlank()
                ? Ruling.NO_REASON
                : act(by, Act.SENT_BACK, word, (edition, state) -> maySendBack(by, edition, state));
    }

    /** Whether somebody may judge an edition that is in this state, and if not, why. */
    public Ruling mayJudge(Staff by, Edition edition, ReviewState state) {
        return database.use(() -> judging(by, edition, state));
    }

    private Ruling judging(Staff by, Edition edition, ReviewState state) {
        if (!by.hasAny(Role.REVIEWER)) {
            return Ruling.NOT_ALLOWED;
        } else if (state.phase() != Phase.IN_REVIEW) {
            return Ruling.NOT_NOW;
        } else if (book.wrote(by.id(), edition)) {
            return Ruling.OWN_TEXT;
        }
        return state.isApprovedBy(by.id()) ? Ruling.SAME_PERSON : Ruling.DONE;
    }

    /** Even what was approved can be sent back until it is published. */
    private Ruling maySendBack(Staff by, Edition edition, ReviewState state) {
        boolean underway = state.phase() == Phase.IN_REVIEW || state.phase() == Phase.APPROVED;
        if (!by.hasAny(Role.REVIEWER)) {
            return Ruling.NOT_ALLOWED;
        } else if (!underway) {
            return Ruling.NOT_NOW;
        }
        return book.wrote(by.id(), edition) ? Ruling.OWN_TEXT : Ruling.DONE;
    }

    private Ruling act(Staff by, Act act, Word word, Rule rule) {
        Visit visit = Visit.of(by, clock.instant());
        return database.change(() -> editions.lock(word.edition())
                .filter(Edition::isOpen)
                .map(edition -> act(edition, act, word, visit, rule))
                .orElse(Ruling.ENDED));
    }

    private Ruling act(Edition edition, Act act, Word word, Visit visit, Rule rule) {
        ReviewState state = book.state(edition);
        Ruling ruling = rule.of(edition, state);
        if (ruling == Ruling.DONE) {
            int step = act == Act.HANDED_IN ? 0 : Math.min(state.next(), state.steps());
            book.add(ReviewAct.of(
                    edition, act, step, state.page(), visit, word.reason().strip()));
            log.note(
                    visit.by(),
                    "edition-" + act.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    edition.number(),
                    book.sha256(edition),
                    state.page());
        }
        return ruling;
    }
}
