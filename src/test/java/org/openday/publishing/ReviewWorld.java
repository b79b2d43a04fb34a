package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.openday.account.Staff;
import org.openday.database.Databases;
import org.openday.publishing.Publications.Ordered;

/** A desk with three reviewers and a publisher. */
abstract class ReviewWorld extends DeskWorld {

    static final String BETTER = ARTICLE.replace("第一段。", "第一段，更好。");

    Reviews reviews;
    Publications publications;

    @BeforeEach
    void desk() {
        reviews = context.getBean(Reviews.class);
        publications = context.getBean(Publications.class);
    }

    @Override
    List<String> tables() {
        return List.of(
                "publication", "edition_comment", "edition_review", "edition_revision", "edition_presence", "edition");
    }

    Edition written(String text) {
        Edition edition = trucks();
        kept(LI, edition, text);
        return now(edition);
    }

    Edition handedIn(String text) {
        Edition edition = written(text);
        assertThat(reviews.handIn(LI, edition.number())).isEqualTo(Ruling.DONE);
        return edition;
    }

    Edition approved(String text) {
        Edition edition = handedIn(text);
        approveThrice(edition);
        return edition;
    }

    void approveThrice(Edition edition) {
        for (Staff each : List.of(FIRST, SECOND, THIRD)) {
            assertThat(approve(each, edition)).isEqualTo(Ruling.DONE);
        }
    }

    ReviewState state(Edition edition) {
        return reviews.state(now(edition));
    }

    Reviews.Word word(Edition edition, String reason) {
        return new Reviews.Word(edition.number(), state(edition).page(), reason);
    }

    Ruling approve(Staff by, Edition edition) {
        return reviews.approve(by, word(edition, ""));
    }

    Order order(Edition edition) {
        return Order.now(edition.number(), state(edition).page());
    }

    Ordered publish(Edition edition) {
        return publications.publish(ZHAO, order(edition));
    }

    List<String> log() throws Exception {
        return Databases.text(context, "select act from audit_entry order by seq");
    }
}
