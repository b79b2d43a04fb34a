package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Offers free places to those who wait, in the order of the queue: a group gets all the places it needs or is passed over,
 * which is recorded. Works inside a transaction that holds the session's lock, with a number of statements that does not
 * grow with the queue.
 */
@Singleton
final class Promotion {

    private final Registrations registrations;
    private final Queue queue;
    private final Hold hold;
    private final OfferPost post;
    private final Clock clock;

    Promotion(Registrations registrations, Queue queue, Hold hold, OfferPost post, Clock clock) {
        this.registrations = registrations;
        this.queue = queue;
        this.hold = hold;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Serves the queue of a session.
     *
     * @param present a household that stands before us and needs no offer first; null: nobody does
     * @return how many groups were served
     */
    int serve(EventOffer offer, SessionOffer session, @Nullable Household present) {
        Instant now = clock.instant();
        if (session.cancelled() || !now.isBefore(session.starts())) {
            return 0;
        }
        Round round = new Round(offer, session, hold.until(now, offer.giving().holdHours(), session.starts()), now);
        int served = serve(round);
        if (served > 0) {
            confirm(round, present);
            post.offered(offer, session, now);
        }
        return served;
    }

    private record Round(EventOffer offer, SessionOffer session, Instant until, Instant now) {

        String event() {
            return offer.event().value();
        }
    }

    /** Groups that were chosen may leave room that only smaller ones further back can use. */
    private int serve(Round round) {
        int served = 0;
        for (int free = free(round); free > 0; free = free(round)) {
            List<Long> numbers = choose(round, free);
            if (numbers.isEmpty()) {
                return served;
            }
            queue.offer(round.event(), round.session().key(), numbers, round.now(), round.until());
            queue.recordSkipped(round.event(), round.session().key(), numbers.getLast(), free, round.now());
            served += numbers.size();
        }
        return served;
    }

    private int free(Round round) {
        return registrations.load(round.event(), List.of(round.session().key()), round.now()).stream()
                .mapToInt(Load::children)
                .map(taken -> round.session().capacity() - taken)
                .findFirst()
                .orElse(0);
    }

    private List<Long> choose(Round round, int free) {
        List<Long> numbers = new ArrayList<>();
        int left = free;
        for (WaitingGroup group : queue.fitting(round.event(), round.session().key(), free)) {
            if (group.size() <= left) {
                numbers.add(group.queueNo());
                left -= group.size();
            }
        }
        return numbers;
    }

    private void confirm(Round round, @Nullable Household present) {
        if (present != null) {
            queue.confirmAtOnce(present.number(), round.session().key(), round.now());
        }
    }
}
