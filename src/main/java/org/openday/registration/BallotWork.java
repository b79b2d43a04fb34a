package org.openday.registration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openday.audit.Entry.Origin;
import org.openday.database.Database;
import org.openday.event.DrawPlan;
import org.openday.registration.ballot.Rules;
import org.openday.registration.ballot.Seed;
import org.openday.shared.Slug;

/** The transactions of a ballot, each on disk before anybody hears of it. */
@Singleton
final class BallotWork {

    private final Freezing freezing;
    private final Drawing drawing;
    private final Rulings rulings;
    private final Settlement settlement;
    private final Database database;

    BallotWork(Freezing freezing, Drawing drawing, Rulings rulings, Settlement settlement, Database database) {
        this.freezing = freezing;
        this.drawing = drawing;
        this.rulings = rulings;
        this.settlement = settlement;
        this.database = database;
    }

    FreezeAnswer freeze(EventOffer offer, Instant closes, DrawPlan plan, Origin origin) {
        return settled(offer.event(), () -> {
            freezing.prepare(offer);
            return database.change(
                    () -> rulings.log().freeze(offer.event().value(), freezing.freeze(offer, closes, plan), origin));
        });
    }

    SeedAnswer type(FrozenDraw draw, Seed seed, Typist by) {
        return settled(
                new Slug(draw.event()),
                () -> database.change(
                        () -> rulings.log().seed(draw.event(), drawing.type(draw, seed, by.key()), seed, by)));
    }

    boolean keep(Slug event, long registration) {
        return settled(event, () -> database.change(() -> rulings.keep(event, registration)));
    }

    boolean drop(Slug event, long registration) {
        return settled(event, () -> database.change(() -> rulings.drop(event, registration)));
    }

    Contest contest(Slug event) {
        return database.use(() -> rulings.contest(event));
    }

    Optional<FrozenDraw> find(Slug event) {
        return database.use(() -> rulings.find(event));
    }

    Set<String> frozen() {
        return database.use(rulings::frozen);
    }

    List<String> sessions(FrozenDraw draw) {
        return database.use(() -> rulings.rules(draw)).sessions().stream()
                .map(Rules.Places::key)
                .toList();
    }

    private <T> T settled(Slug event, Supplier<T> work) {
        T answer = settlement.attempt(Set.of(event), work);
        settlement.settle(event, true);
        return answer;
    }
}
