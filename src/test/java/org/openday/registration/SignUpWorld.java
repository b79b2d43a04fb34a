package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.NOW;
import static org.openday.registration.Camp.OFFER;
import static org.openday.registration.Camp.child;
import static org.openday.registration.Camp.request;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Databases;
import org.openday.registration.Outcome.Received;
import org.openday.shared.TestClock;

/** An application with an empty database before each test, and what families do on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SignUpWorld {

    ApplicationContext context;
    SignUp signUp;
    ManageLink manageLink;
    Places places;
    TestClock clock;

    /** Starts the application on the engine under test, at home in {@code home}, with these settings. */
    abstract ApplicationContext start(Path home, Map<String, Object> settings);

    /** No guardian is asked to confirm, unless a test is about that. */
    Map<String, Object> settings() {
        return Map.of("test.clock", NOW, "test.offers", true, "openday.guardian-confirmation.under-age", 0);
    }

    @BeforeAll
    void open(@TempDir Path home) {
        context = start(home, settings());
        signUp = context.getBean(SignUp.class);
        manageLink = context.getBean(ManageLink.class);
        places = context.getBean(Places.class);
        clock = context.getBean(TestClock.class);
    }

    @AfterAll
    void close() {
        context.close();
    }

    @BeforeEach
    void clear() throws Exception {
        clock.set(NOW);
        Databases.clear(context);
    }

    void fill(SessionOffer session, int children) {
        for (int i = 0; i < children; i++) {
            place(new Guardian("Guardian " + i, "1370000000" + i, null), child("Child " + i, session));
        }
    }

    Received place(Guardian guardian, ChildEntry... children) {
        Outcome outcome = tryPlace(guardian, children);
        assertThat(outcome).isInstanceOf(Received.class);
        return (Received) outcome;
    }

    Outcome tryPlace(Guardian guardian, ChildEntry... children) {
        return signUp.place(request(signUp.formToken(OFFER), guardian, children), OFFER);
    }

    ManagedHousehold page(Received received) {
        return manageLink.open(received.manageToken()).orElseThrow();
    }

    ManagedHousehold cancelFirst(Received received) {
        String reference = page(received).registrations().getFirst().reference();
        return manageLink.cancel(received.manageToken(), reference).orElseThrow();
    }

    static Outcome full(SessionOffer session, int free, Integer... children) {
        return new Outcome.Full(List.of(new Outcome.Shortage(session.key(), free, List.of(children))));
    }
}
