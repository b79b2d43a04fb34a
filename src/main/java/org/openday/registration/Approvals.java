package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.openday.shared.Slug;

/**
 * Staff grant or refuse places of events that give them by approval. Each group of tied siblings is decided in a transaction
 * of its own; to decide the same once more changes nothing.
 */
@Singleton
public final class Approvals {

    /** A registration that waits for a decision. */
    public record Asking(String reference, String session, boolean tied) {}

    /** What came of a decision about one registration. */
    public enum Result {
        /** It has its place now. */
        CONFIRMED,
        /** It was granted, no place was free, and it waits in the queue of its session. */
        QUEUED,
        DECLINED,
        /** Nothing was changed: it was decided or cancelled before, or its event gives no places by approval. */
        UNCHANGED,
        /** There is no such registration, or its session is no longer on the site or does not take place. */
        UNKNOWN
    }

    /**
     * The result for one reference.
     *
     * @param state how the registration stands afterwards, as in {@link Standing#code()}; empty when there is none
     */
    public record Decided(String reference, Result result, String state) {}

    private final DeskRows rows;
    private final ApprovalDesk desk;
    private final Promoter promoter;
    private final Settlement settlement;
    private final Clock clock;

    Approvals(DeskRows rows, ApprovalDesk desk, Promoter promoter, Settlement settlement, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.promoter = promoter;
        this.settlement = settlement;
        this.clock = clock;
    }

    /** Those of an event who wait for a decision, first come first. */
    public List<Asking> open(Slug event) {
        return settlement.attempt(List.of(), () -> rows.undecided(event.value())).stream()
                .map(each -> new Asking(Reference.of(each.id()), each.sessionKey(), each.tied()))
                .toList();
    }

    /**
     * Grants a place, or where none is free one in the queue; with the tied siblings of each.
     *
     * @param by who decided, as the audit log is to know them: 1 to 60 characters
     */
    public List<Decided> grant(List<String> references, String by) {
        return decide(references, request -> desk.grant(request, by));
    }

    /**
     * Refuses; with the tied siblings of each.
     *
     * @param reason in a sentence, for the family to read; at most 500 characters
     * @param by who decided, as the audit log is to know them: 1 to 60 characters
     */
    public List<Decided> refuse(List<String> references, String reason, String by) {
        return decide(references, request -> desk.refuse(request, reason, by));
    }

    @FunctionalInterface
    private interface Decision {

        ApprovalDesk.Done of(Request request);
    }

    private List<Decided> decide(List<String> references, Decision decision) {
        Set<Long> done = new LinkedHashSet<>();
        List<Decided> decided = new ArrayList<>();
        references.forEach(reference -> {
            Optional<Request> request = request(reference);
            if (request.isEmpty()) {
                decided.add(new Decided(reference, Result.UNKNOWN, ""));
            } else if (!done.contains(request.get().id())) {
                decided.addAll(decide(request.get(), decision, done));
            }
        });
        return decided;
    }

    private List<Decided> decide(Request request, Decision decision, Set<Long> done) {
        Slug event = new Slug(request.event());
        ApprovalDesk.Done result = settlement.attempt(Set.of(event), () -> decision.of(request));
        settlement.settle(event, result.changed());
        if (result.result() == Result.QUEUED) {
            promoter.promote(event, List.of(request.sessionKey()));
        }
        done.addAll(result.numbers());
        return settlement.attempt(List.of(), () -> rows.requests(result.numbers())).stream()
                .map(each -> new Decided(
                        Reference.of(each.id()),
                        result.result(),
                        each.standing(clock.instant()).code()))
                .toList();
    }

    private Optional<Request> request(String reference) {
        OptionalLong number = Reference.number(reference);
        return number.isEmpty()
                ? Optional.empty()
                : settlement.attempt(List.of(), () -> rows.requests(List.of(number.getAsLong()))).stream()
                        .findFirst();
    }
}
