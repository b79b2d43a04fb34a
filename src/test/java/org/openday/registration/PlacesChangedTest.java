package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.SLUG;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.mia;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.database.BrokenDisk;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Databases;
import org.openday.registration.Outcome.Received;

/** Whoever shows places hears of every change, and of nothing else. */
class PlacesChangedTest extends SignUpWorld {

    private static final String PROPERTY = "test.broken-disk";
    private static final PlacesChanged CHANGED = new PlacesChanged(SLUG);

    /** Writes down what it hears. */
    @Singleton
    @Requires(property = PROPERTY)
    static final class Ear {
        private final List<PlacesChanged> heard = new ArrayList<>();

        @EventListener
        void hear(PlacesChanged change) {
            heard.add(change);
        }
    }

    @Override
    ApplicationContext start(Path home, Map<String, Object> settings) {
        Map<String, Object> more = new HashMap<>(settings);
        more.put(PROPERTY, true);
        return Databases.h2(home, more);
    }

    @BeforeEach
    void repair() {
        disk().breakDown(false);
        heard().clear();
    }

    @Test
    void aSignUpAndACancellationAreToldOnceEach() {
        Received ada = place(ADA, ben(WEEK_1));
        manageLink.cancelAll(ada.manageToken());
        manageLink.cancelAll(ada.manageToken());
        assertThat(heard()).containsExactly(CHANGED, CHANGED);
    }

    @Test
    void aRefusalIsNoChange() {
        fill(WEEK_1, 10);
        heard().clear();
        tryPlace(ADA, ben(WEEK_1));
        assertThat(heard()).isEmpty();
    }

    @Test
    void aSignUpThatMayNotBeOnDiskHasTakenItsPlaceAllTheSame() {
        disk().breakDown(true);
        assertThatThrownBy(() -> tryPlace(ADA, ben(WEEK_1))).isInstanceOf(CommitNotOnDisk.class);
        assertThat(places.taken(SLUG)).containsEntry(WEEK_1.key(), 1);
        assertThat(heard()).containsExactly(CHANGED);
    }

    @Test
    void aCancellationThatMayNotBeOnDiskHasFreedItsPlaceAllTheSame() {
        Received ada = place(ADA, ben(WEEK_1));
        heard().clear();
        disk().breakDown(true);
        assertThatThrownBy(() -> manageLink.cancelAll(ada.manageToken())).isInstanceOf(CommitNotOnDisk.class);
        assertThat(heard()).containsExactly(CHANGED);
    }

    @Test
    void whatIsDeletedAfterTheEndIsToldIfItHeldAPlace() {
        place(ADA, ben(WEEK_1));
        place(BOB, mia(WEEK_1));
        afterTheEnd();
        assertThat(heard()).containsExactly(CHANGED);
        assertThat(places.taken(SLUG)).isEmpty();
    }

    @Test
    void whatWasCancelledBeforeItIsDeletedIsNoChange() {
        manageLink.cancelAll(place(ADA, ben(WEEK_1)).manageToken());
        afterTheEnd();
        assertThat(heard()).isEmpty();
    }

    private void afterTheEnd() {
        heard().clear();
        clock.advance(Duration.ofDays(365));
        context.getBean(Retention.class).run();
    }

    private List<PlacesChanged> heard() {
        return context.getBean(Ear.class).heard;
    }

    private BrokenDisk disk() {
        return context.getBean(BrokenDisk.class);
    }
}
