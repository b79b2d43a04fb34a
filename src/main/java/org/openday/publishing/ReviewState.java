package org.openday.publishing;

import java.util.List;
import org.openday.publishing.ReviewAct.Act;

/**
 * How far the review of an edition is, read from what was done and from the page as it is now.
 *
 * @param steps how many reviews it needs
 * @param page the SHA-256 of the page now, empty when it cannot be shown
 * @param approvals those that count: given for this very page since it was last handed in
 * @param lapsed how many were given since then for a page that is another one now
 */
public record ReviewState(Phase phase, int steps, String page, List<ReviewAct> approvals, int lapsed) {

    /** Where a text is on its way. */
    public enum Phase {
        WRITING,
        IN_REVIEW,
        SENT_BACK,
        APPROVED
    }

    static ReviewState of(List<ReviewAct> acts, int steps, String page) {
        List<ReviewAct> round = round(acts);
        List<ReviewAct> approved =
                round.stream().filter(act -> act.act() == Act.APPROVED).toList();
        List<ReviewAct> counting = approved.stream()
                .filter(act -> !page.isEmpty() && act.pageSha256().equals(page))
                .toList();
        return new ReviewState(
                phase(round, counting.size() >= steps), steps, page, counting, approved.size() - counting.size());
    }

    private static List<ReviewAct> round(List<ReviewAct> acts) {
        for (int at = acts.size() - 1; at >= 0; at--) {
            if (acts.get(at).act() == Act.HANDED_IN) {
                return acts.subList(at, acts.size());
            }
        }
        return List.of();
    }

    private static Phase phase(List<ReviewAct> round, boolean approved) {
        if (round.isEmpty()) {
            return Phase.WRITING;
        } else if (round.getLast().act() == Act.SENT_BACK) {
            return Phase.SENT_BACK;
        }
        return approved ? Phase.APPROVED : Phase.IN_REVIEW;
    }

    /** The number of the review that comes next. */
    public int next() {
        return approvals.size() + 1;
    }

    /** Whether this person has given one of the approvals that count. */
    public boolean isApprovedBy(long staff) {
        return approvals.stream().anyMatch(act -> act.staffId() == staff);
    }
}
