package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.openday.publishing.Comment;
import org.openday.publishing.Comments;
import org.openday.publishing.Edition;
import org.openday.publishing.Editions;
import org.openday.publishing.web.ReviewPage.Remark;
import org.openday.web.Wording;

/** Writes down the remarks on an edition, those that wait first. */
@Singleton
final class Remarks {

    private final Editions editions;
    private final Comments comments;

    Remarks(Editions editions, Comments comments) {
        this.editions = editions;
        this.comments = comments;
    }

    List<Remark> of(Edition edition, Wording words) {
        String text = editions.head(edition).text();
        return comments.of(edition).stream()
                .sorted((one, other) -> Boolean.compare(one.isSettled(), other.isSettled()))
                .map(comment -> remark(comment, text, words))
                .toList();
    }

    private static Remark remark(Comment comment, String text, Wording words) {
        return new Remark(
                Objects.requireNonNull(comment.id()),
                comment.quote(),
                passage(comment, text, words),
                comment.text(),
                comment.staff(),
                words.dateTime(comment.saidAt()),
                comment.settledBy() == null ? "" : words.text("publishing.remark.settled", comment.settledBy()));
    }

    private static String passage(Comment comment, String text, Wording words) {
        boolean gone = !comment.quote().isEmpty() && comment.foundIn(text) < 0;
        return gone ? words.text("publishing.remark.gone") : "";
    }
}
