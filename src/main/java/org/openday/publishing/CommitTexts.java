package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openday.content.FileText;
import org.openday.publishing.CommitText.Person;
import org.openday.shared.Language;
import org.openday.shared.Site;
import org.openday.web.Messages;

/** Says in the commit of a publication what was done, by whom, and who approved it. */
@Singleton
final class CommitTexts {

    private final RevisionRows revisions;
    private final ReviewRows reviews;
    private final Messages messages;
    private final Site site;

    CommitTexts(RevisionRows revisions, ReviewRows reviews, Messages messages, Site site) {
        this.revisions = revisions;
        this.reviews = reviews;
        this.messages = messages;
        this.site = site;
    }

    CommitText of(Publication publication) {
        Person publisher = new Person(publication.staffId(), publication.staff());
        List<Person> writers = revisions.writers(publication.editionId()).stream()
                .map(each -> new Person(each.authorId(), each.author()))
                .distinct()
                .toList();
        return new CommitText(
                writers.isEmpty() ? publisher : writers.getFirst(),
                text(act(publication), title(publication)),
                text(
                                "body",
                                String.valueOf(publication.editionId()),
                                String.valueOf(publication.revision()),
                                publication.target())
                        + (publication.isEmergency() ? text("emergency") : ""),
                trailers(publication, publisher, writers),
                publication.orderedAt(),
                site.zone());
    }

    private static String act(Publication publication) {
        if (publication.pageSha256().isEmpty()) {
            return "withdrawn";
        }
        return publication.isMoved() ? "moved" : "published";
    }

    private static String title(Publication publication) {
        String title = FileText.of(publication.text())
                .value("title")
                .replaceAll("\\s+", " ")
                .strip();
        return title.isEmpty() ? publication.target() : title;
    }

    private List<String> trailers(Publication publication, Person publisher, List<Person> writers) {
        List<String> trailers = new ArrayList<>();
        writers.stream().skip(1).forEach(each -> trailers.add(each.did("Co-authored-by")));
        approvers(publication).forEach(each -> trailers.add(each.did("Reviewed-by")));
        trailers.add(publisher.did("Published-by"));
        trailers.add("Edition: " + publication.editionId());
        return trailers;
    }

    /** Those whose approval was of the page that went out. */
    private Set<Person> approvers(Publication publication) {
        Set<Person> approvers = new LinkedHashSet<>();
        ReviewState.of(reviews.of(publication.editionId()), 1, publication.pageSha256())
                .approvals()
                .forEach(act -> approvers.add(new Person(act.staffId(), act.staff())));
        return approvers;
    }

    private String text(String key, Object... arguments) {
        return messages.text(Language.ZH, "publishing.git." + key, arguments);
    }
}
