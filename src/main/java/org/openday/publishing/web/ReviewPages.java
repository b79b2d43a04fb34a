package org.openday.publishing.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openday.account.Desk;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.publishing.Codes;
import org.openday.publishing.Edition;
import org.openday.publishing.Editions;
import org.openday.publishing.ReviewAct;
import org.openday.publishing.ReviewState;
import org.openday.publishing.ReviewState.Phase;
import org.openday.publishing.Reviews;
import org.openday.publishing.Revision;
import org.openday.publishing.Ruling;
import org.openday.publishing.web.EditorPage.DiffPart;
import org.openday.publishing.web.ReviewPage.May;
import org.openday.publishing.web.ReviewPage.Said;
import org.openday.publishing.web.ReviewPage.Step;
import org.openday.publishing.web.ReviewPage.Typing;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Writes the page of a review. */
@Singleton
final class ReviewPages {

    private final Editions editions;
    private final Reviews reviews;
    private final Remarks remarks;
    private final Headings headings;
    private final Desk desk;

    ReviewPages(Editions editions, Reviews reviews, Remarks remarks, Headings headings, Desk desk) {
        this.editions = editions;
        this.reviews = reviews;
        this.remarks = remarks;
        this.headings = headings;
        this.desk = desk;
    }

    ReviewPage of(Edition edition, String done, Ruling ruling, Typed typed, Staff staff, Viewing viewing) {
        Wording words = desk.wording(viewing);
        ReviewState state = reviews.state(edition);
        Ruling judging = reviews.mayJudge(staff, edition, state);
        return new ReviewPage(
                headings.of(edition, "/review", done, ruling, viewing),
                steps(state, words),
                state.lapsed() == 0 ? null : words.text("publishing.review.lapsed", state.lapsed()),
                reviews.acts(edition).stream().map(act -> said(act, words)).toList(),
                remarks.of(edition, words),
                diff(edition),
                state.page(),
                viewing.path(Headings.path(edition, "/page")),
                new Typing(typed.text("reason"), typed.text("quote"), typed.text("remark")),
                may(edition, state, judging, staff),
                mayNot(judging, staff, words));
    }

    private static List<Step> steps(ReviewState state, Wording words) {
        return IntStream.rangeClosed(1, state.steps())
                .mapToObj(step -> step(step, state, words))
                .toList();
    }

    private static Step step(int step, ReviewState state, Wording words) {
        boolean given = step <= state.approvals().size();
        String label = words.text("publishing.step." + state.steps() + "." + step);
        return new Step(
                label,
                given,
                given
                        ? state.approvals().get(step - 1).staff() + " · "
                                + words.dateTime(state.approvals().get(step - 1).doneAt())
                        : words.text("publishing.step.open"));
    }

    private static Said said(ReviewAct act, Wording words) {
        return new Said(
                words.text("publishing.act." + Codes.of(act.act())),
                act.staff(),
                words.dateTime(act.doneAt()),
                act.reason());
    }

    private List<DiffPart> diff(Edition edition) {
        String begun = edition.isNew()
                ? ""
                : editions.revision(edition.number(), 1).map(Revision::text).orElse("");
        return DiffPart.of(begun, editions.head(edition).text());
    }

    private May may(Edition edition, ReviewState state, Ruling judging, Staff staff) {
        Phase phase = state.phase();
        boolean writing = phase == Phase.WRITING || phase == Phase.SENT_BACK;
        boolean judges = edition.isOpen() && judging == Ruling.DONE;
        boolean sends = edition.isOpen()
                && staff.hasAny(Role.REVIEWER)
                && judging != Ruling.OWN_TEXT
                && (phase == Phase.IN_REVIEW || phase == Phase.APPROVED);
        return new May(
                edition.isOpen() && edition.kind().isWrittenBy(staff) && (writing || state.lapsed() > 0),
                judges,
                sends,
                edition.isOpen() && staff.hasAny(Role.AUTHOR, Role.ORGANISER, Role.REVIEWER, Role.PUBLISHER));
    }

    private static @Nullable String mayNot(Ruling judging, Staff staff, Wording words) {
        boolean telling = staff.hasAny(Role.REVIEWER) && (judging == Ruling.OWN_TEXT || judging == Ruling.SAME_PERSON);
        return telling ? words.text("publishing.ruling." + Codes.of(judging)) : null;
    }
}
