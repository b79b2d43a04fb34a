package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.ReviewState.Phase;

/** Three people who did not write it approve a page, to the byte. */
abstract class ReviewContract extends ReviewWorld {

    @Test
    void threePeopleApproveOneAfterTheOther() throws Exception {
        Edition edition = handedIn(BETTER);
        assertThat(state(edition).phase()).isEqualTo(Phase.IN_REVIEW);
        approve(FIRST, edition);
        approve(SECOND, edition);
        assertThat(state(edition).phase()).isEqualTo(Phase.IN_REVIEW);
        assertThat(state(edition).next()).isEqualTo(3);
        approve(THIRD, edition);
        assertThat(state(edition).phase()).isEqualTo(Phase.APPROVED);
        assertThat(log()).containsSequence("edition-handed-in", "edition-approved", "edition-approved");
    }

    @Test
    void whatTheProofreaderHoldsBackDoesNotGoToReview() {
        Edition edition = written(BETTER.replace("第二段。", "[第二段](no-such-text.md)"));
        assertThat(reviews.handIn(LI, edition.number())).isEqualTo(Ruling.UNCORRECTED);
        assertThat(state(edition).phase()).isEqualTo(Phase.WRITING);
        kept(LI, edition, BETTER);
        assertThat(reviews.handIn(LI, edition.number())).isEqualTo(Ruling.DONE);
    }

    @Test
    void nobodyApprovesTwice() {
        Edition edition = handedIn(BETTER);
        approve(FIRST, edition);
        assertThat(approve(FIRST, edition)).isEqualTo(Ruling.SAME_PERSON);
        assertThat(state(edition).next()).isEqualTo(2);
    }

    @Test
    void whoWroteAnyOfItDoesNotReviewIt() {
        Staff both = new Staff(9, "又写又审", Set.of(Role.AUTHOR, Role.REVIEWER));
        Edition edition = trucks();
        kept(both, edition, BETTER);
        kept(LI, edition, BETTER + "\n更多。\n");
        reviews.handIn(LI, edition.number());
        assertThat(approve(both, now(edition))).isEqualTo(Ruling.OWN_TEXT);
        assertThat(reviews.sendBack(both, word(edition, "不好"))).isEqualTo(Ruling.OWN_TEXT);
    }

    @Test
    void onlyReviewersReview() {
        Edition edition = handedIn(BETTER);
        for (Staff each : List.of(WANG, ZHAO, AUDITOR)) {
            assertThat(approve(each, edition)).isEqualTo(Ruling.NOT_ALLOWED);
            assertThat(reviews.sendBack(each, word(edition, "x"))).isEqualTo(Ruling.NOT_ALLOWED);
        }
        assertThat(reviews.handIn(FIRST, edition.number())).isEqualTo(Ruling.NOT_ALLOWED);
    }

    @Test
    void whatWasNotHandedInIsNotApproved() {
        assertThat(approve(FIRST, written(BETTER))).isEqualTo(Ruling.NOT_NOW);
    }

    @Test
    void aChangedTextAsksEverybodyAgain() {
        Edition edition = approved(BETTER);
        kept(WANG, edition, BETTER + "\n多一段。\n");
        assertThat(state(edition).phase()).isEqualTo(Phase.IN_REVIEW);
        assertThat(state(edition).approvals()).isEmpty();
        assertThat(state(edition).lapsed()).isEqualTo(3);
        approveThrice(edition);
        assertThat(state(edition).phase()).isEqualTo(Phase.APPROVED);
    }

    @Test
    void aChangedImageAsksEverybodyAgain() throws Exception {
        write("media/truck.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>");
        Edition edition = approved(BETTER + "\n![卡车](../media/truck.svg)\n");
        write("media/truck.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='2' height='2'/>");
        assertThat(state(edition).phase()).isEqualTo(Phase.IN_REVIEW);
    }

    @Test
    void otherTextsAndTimesAskNobodyAgain() throws Exception {
        Edition edition = approved(BETTER);
        write("articles/other.md", "---\ntitle: 别的\ntopics: [road-safety]\npublishAt: 2026-11-19\n---\n另一篇。\n");
        kept(WANG, edition, BETTER.replace("2026-11-01T08:00", "2026-11-02T08:00"));
        assertThat(state(edition).phase()).isEqualTo(Phase.APPROVED);
    }

    @Test
    void whoSawAnotherPageApprovesNothing() {
        Edition edition = handedIn(BETTER);
        Reviews.Word seen = word(edition, "");
        kept(LI, edition, BETTER + "\n悄悄加的一段。\n");
        assertThat(reviews.approve(FIRST, seen)).isEqualTo(Ruling.CHANGED);
    }

    @Test
    void twoWhoApproveAtOnceAreTwoSteps() throws Exception {
        Edition edition = handedIn(BETTER);
        Reviews.Word word = word(edition, "");
        List<Staff> people = List.of(FIRST, SECOND, FIRST, SECOND);
        EditionsContract.atOnce(4, each -> reviews.approve(people.get(each), word));
        assertThat(state(edition).approvals()).extracting(ReviewAct::step).containsExactly(1, 2);
    }

    @Test
    void whatIsSentBackSaysWhyAndBeginsAnewWhenItIsHandedIn() {
        Edition edition = handedIn(BETTER);
        approve(FIRST, edition);
        assertThat(reviews.sendBack(SECOND, word(edition, " "))).isEqualTo(Ruling.NO_REASON);
        assertThat(reviews.sendBack(SECOND, word(edition, "缺法条"))).isEqualTo(Ruling.DONE);
        assertThat(state(edition).phase()).isEqualTo(Phase.SENT_BACK);
        assertThat(reviews.acts(edition).getLast().reason()).isEqualTo("缺法条");
        assertThat(approve(SECOND, edition)).isEqualTo(Ruling.NOT_NOW);
        reviews.handIn(LI, edition.number());
        assertThat(state(edition).approvals()).isEmpty();
    }

    @Test
    void whatCannotBeShownIsNotHandedIn() {
        Edition edition = written("---\nnonsense: 1\n---\n正文\n");
        assertThat(reviews.handIn(LI, edition.number())).isEqualTo(Ruling.BROKEN);
    }

    @Test
    void remarksStayWithTheirPassage() {
        Edition edition = handedIn(BETTER);
        Comments comments = context.getBean(Comments.class);
        assertThat(comments.say(FIRST, edition.number(), "第二段", "依据哪一条？")).isEqualTo(Ruling.DONE);
        Comment comment = comments.of(edition).getFirst();
        assertThat(Block.of(BETTER).get(comment.paragraph()).text()).contains("第二段。");
        String moved = BETTER.replace("第一段", "新的一段。\n\n第一段");
        assertThat(Block.of(moved).get(comment.foundIn(moved)).text()).contains("第二段。");
        assertThat(comment.foundIn(BETTER.replace("第二段", "没有了"))).isEqualTo(-1);
        assertThat(comments.settle(LI, edition.number(), comment.id())).isTrue();
        assertThat(comments.settle(LI, edition.number(), comment.id())).isFalse();
    }

    @Test
    void bytesAreThoseOfThePageReadersGet() throws Exception {
        Edition edition = trucks();
        Proofs proofs = context.getBean(Proofs.class);
        String page = new String(proofs.bytes(edition, ARTICLE), StandardCharsets.UTF_8);
        assertThat(page).contains("<!doctype html>", "躲开大货车的盲区", "第二段。", "data-slug=\"trucks\"");
        assertThat(proofs.hash(edition, ARTICLE))
                .isEqualTo(proofs.hash(edition, ARTICLE))
                .hasSize(64);
    }
}
