package org.openday.registration;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openday.registration.AnswerChange.Reason;
import org.openday.registration.question.Answers;
import org.openday.shared.Slug;

/**
 * What a household has answered to the questions of its event, and whether it may change that.
 *
 * @param refusal why nothing can be changed; null: it can
 * @param until this instant, not included; {@link Instant#MIN} where no registration is live
 * @param version what was answered, as a mark: another answer gives another one
 * @param children all of the household, in the order of the sign-up
 */
public record AnswerSheet(
        Slug event,
        @Nullable Reason refusal,
        Instant until,
        String version,
        Answers household,
        List<OfChild> children) {

    /** A child and what was answered for it; {@code asked} while it has a registration that is live. */
    public record OfChild(String name, boolean asked, Answers answers) {}

    public boolean isOpen() {
        return refusal == null;
    }

    /** Why nothing can be changed, where that is so. */
    public Reason refused() {
        return Objects.requireNonNull(refusal);
    }

    /** The same for whoever has only the link: no answers, and no version by which to change any. */
    AnswerSheet outline() {
        List<OfChild> unanswered = children.stream()
                .map(child -> new OfChild(child.name(), child.asked(), Answers.NONE))
                .toList();
        return new AnswerSheet(event, refusal, until, "", Answers.NONE, unanswered);
    }
}
