package org.openday.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openday.event.EventWorld.slug;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    @TempDir
    private Path folder;

    private Event camp;

    @BeforeEach
    void open() {
        camp = EventWorld.events(EventWorld.desk(folder))
                .find(slug("winter-camp"))
                .orElseThrow();
    }

    @Test
    void withoutAnyoneWhoKnowsNothingIsTaken() {
        assertThat(places().of(camp)).extracting(Availability::free).containsExactly(10, 10);
    }

    @Test
    void placesTakenAreCountedBySession() {
        assertThat(places(event -> Map.of("day-1", 10, "day-2", 3)).of(camp))
                .extracting(Availability::state, Availability::free)
                .containsExactly(tuple(SessionState.WAITING, 0), tuple(SessionState.OPEN, 7));
    }

    @Test
    void anOverbookedSessionHasNoFreePlaceAndNotLess() {
        assertThat(places(event -> Map.of("day-1", 12)).of(camp).getFirst().free())
                .isZero();
    }

    @Test
    void onlyTheEventAskedForIsCounted() {
        Occupancy other = event -> event.equals(slug("lab-camp")) ? Map.of("day-1", 10) : Map.of();
        assertThat(places(other).of(camp).getFirst().free()).isEqualTo(10);
    }

    @Test
    void theOutlookIsTheBestASessionOffersWithAllItsPlaces() {
        assertThat(places(event -> Map.of("day-1", 10, "day-2", 3)).outlook(camp))
                .extracting(Outlook::state, Outlook::free)
                .containsExactly(SessionState.OPEN, 7);
        assertThat(places(event -> Map.of("day-1", 4, "day-2", 3)).outlook(camp).free())
                .isEqualTo(13);
        assertThat(places(event -> Map.of("day-1", 10, "day-2", 10))
                        .outlook(camp)
                        .state())
                .isEqualTo(SessionState.WAITING);
    }

    @Test
    void placesThatCannotBeCountedLeaveASessionOpenWithoutANumber() {
        Places blind = places(event -> Map.of("day-1", 10), event -> null);
        assertThat(blind.of(camp))
                .extracting(Availability::state, Availability::free)
                .containsExactly(tuple(SessionState.OPEN, null), tuple(SessionState.OPEN, null));
        assertThat(blind.outlook(camp).free()).isNull();
    }

    private static Places places(Occupancy... occupancies) {
        return new Places(List.of(occupancies), EventWorld.CLOCK);
    }
}
