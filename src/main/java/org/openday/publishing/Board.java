package org.openday.publishing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.article.ArticleMatter;
import org.openday.article.Articles;
import org.openday.article.Piece;
import org.openday.publishing.ReviewState.Phase;

/** What there is to do at the desk. */
@Singleton
public final class Board {

    /** An edition and how far it is. */
    public record Work(Edition edition, Revision head, ReviewState state) {}

    /** What there is to do, for one person. */
    public record Tasks(
            List<Work> toReview,
            List<Work> toPublish,
            List<Work> sentBack,
            List<Publication> scheduled,
            List<Piece<ArticleMatter>> coming,
            List<Publication> failed,
            List<Publication> uncountersigned,
            List<Edition> outdated,
            List<Piece<ArticleMatter>> overdue) {

        /** How many things there are to do. */
        public int count() {
            return Stream.of(toReview, toPublish, sentBack, scheduled, failed, uncountersigned, outdated, overdue)
                    .mapToInt(List::size)
                    .sum();
        }
    }

    private final Editions editions;
    private final Reviews reviews;
    private final PublicationRows publications;
    private final Articles articles;
    private final Clock clock;

    Board(Editions editions, Reviews reviews, PublicationRows publications, Articles articles, Clock clock) {
        this.editions = editions;
        this.reviews = reviews;
        this.publications = publications;
        this.articles = articles;
        this.clock = clock;
    }

    /** Everything that is worked on, the last changed first. */
    public List<Work> work() {
        return editions.open().stream()
                .map(edition -> new Work(edition, editions.head(edition), reviews.state(edition)))
                .toList();
    }

    /** What waits for this person, and what everybody should see to. */
    public Tasks tasks(Staff staff) {
        List<Work> work = work().stream()
                .filter(each -> each.edition().kind().isSeenBy(staff))
                .toList();
        List<Publication> scheduled = seen(publications.pending(), staff);
        return new Tasks(
                work.stream()
                        .filter(each -> reviews.mayJudge(staff, each.edition(), each.state()) == Ruling.DONE)
                        .toList(),
                unscheduled(in(work, Phase.APPROVED, staff.hasAny(Role.PUBLISHER)), scheduled),
                in(work, Phase.SENT_BACK, staff.hasAny(Role.AUTHOR, Role.ORGANISER)),
                scheduled,
                Kind.ARTICLE.isSeenBy(staff) ? articles.coming() : List.of(),
                seen(publications.failed(), staff),
                seen(publications.uncountersigned(), staff),
                work.stream().map(Work::edition).filter(editions::isOutdated).toList(),
                overdue());
    }

    private static List<Publication> seen(List<Publication> publications, Staff staff) {
        return publications.stream()
                .filter(each -> Kind.of(each.targetPath()).orElseThrow().isSeenBy(staff))
                .toList();
    }

    /** What has its time already waits for nobody. */
    private static List<Work> unscheduled(List<Work> work, List<Publication> scheduled) {
        Set<Long> editions = scheduled.stream().map(Publication::editionId).collect(Collectors.toSet());
        return work.stream()
                .filter(each -> !editions.contains(each.edition().number()))
                .toList();
    }

    private static List<Work> in(List<Work> work, Phase phase, boolean forThem) {
        return work.stream()
                .filter(each -> forThem && each.state().phase() == phase)
                .toList();
    }

    private List<Piece<ArticleMatter>> overdue() {
        Instant now = clock.instant();
        return articles.newest().stream()
                .filter(each -> each.matter().reviewBy() != null
                        && !each.matter().reviewBy().isAfter(now))
                .toList();
    }
}
