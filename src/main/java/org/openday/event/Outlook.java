package org.openday.event;

import static org.openday.event.SessionState.BALLOT;
import static org.openday.event.SessionState.CANCELLED;
import static org.openday.event.SessionState.CLOSED;
import static org.openday.event.SessionState.FULL;
import static org.openday.event.SessionState.OPEN;
import static org.openday.event.SessionState.OVER;
import static org.openday.event.SessionState.UPCOMING;
import static org.openday.event.SessionState.WAITING;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event offers as a whole: the best that one of its sessions offers.
 *
 * @param best the first of the sessions in the best state
 * @param free free places of all sessions in that state; null: that cannot be known right now
 */
public record Outlook(Availability best, @Nullable Integer free) {

    private static final List<SessionState> BEST_FIRST =
            List.of(OPEN, BALLOT, WAITING, FULL, UPCOMING, CLOSED, OVER, CANCELLED);

    public static Outlook of(List<Availability> sessions) {
        Availability best = sessions.stream()
                .min(Comparator.comparingInt(each -> BEST_FIRST.indexOf(each.state())))
                .orElseThrow();
        return new Outlook(
                best,
                sessions.stream()
                        .filter(each -> each.state() == best.state())
                        .map(Availability::free)
                        .reduce(0, Outlook::sum));
    }

    private static @Nullable Integer sum(@Nullable Integer free, @Nullable Integer more) {
        return free == null || more == null ? null : Integer.valueOf(free + more);
    }

    public SessionState state() {
        return best.state();
    }
}
