package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.WEDNESDAY;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;
import static org.openday.registration.Camp.child;
import static org.openday.registration.Camp.offer;
import static org.openday.registration.Camp.request;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openday.registration.Outcome.Received;
import org.openday.shared.Slug;

/** What holds when many sign up at the same moment, on whichever engine. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CapacityContract {

    private static final int ROUNDS = 50;
    private static final int CROWD = 100;

    private ApplicationContext locked;
    private ApplicationContext unlocked;
    private int rounds;

    abstract ApplicationContext start(Path home, Map<String, Object> settings);

    @BeforeAll
    void open(@TempDir Path home) {
        locked = start(home.resolve("locked"), Map.of("test.clock", Camp.NOW));
        unlocked = start(home.resolve("unlocked"), Map.of("test.clock", Camp.NOW, "test.unlocked", true));
    }

    @AfterAll
    void close() {
        locked.close();
        unlocked.close();
    }

    @Test
    void aHundredAtOnceGetExactlyTheTenPlaces() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            EventOffer camp = nextCamp();
            List<Outcome> outcomes = crowd(locked.getBean(SignUp.class), camp);
            assertThat(outcomes).filteredOn(Received.class::isInstance).hasSize(10);
            assertThat(outcomes)
                    .filteredOn(outcome -> !(outcome instanceof Received))
                    .allMatch(Outcome.Full.class::isInstance);
            assertThat(taken(locked, camp)).containsOnly(entry("week-1", 10));
        }
    }

    @Test
    void withoutTheLockPlacesAreSoldTwice() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            EventOffer camp = nextCamp();
            crowd(unlocked.getBean(SignUp.class), camp);
            if (taken(unlocked, camp).get("week-1") > 10) {
                return;
            }
        }
        throw new AssertionError("The lock could be left out and nobody would notice");
    }

    @Test
    void theSameFormHandedInTwiceAtOnceIsOneHousehold() throws Exception {
        SignUp signUp = locked.getBean(SignUp.class);
        for (int round = 0; round < ROUNDS; round++) {
            EventOffer camp = nextCamp();
            SignUpRequest request = request(signUp.formToken(camp), ADA, child("Ben" + rounds, WEEK_1));
            List<Outcome> outcomes =
                    Crowd.allAtOnce(List.of(() -> signUp.place(request, camp), () -> signUp.place(request, camp)));
            assertThat(outcomes.get(0)).isInstanceOf(Received.class).isEqualTo(outcomes.get(1));
            assertThat(taken(locked, camp)).containsOnly(entry("week-1", 1));
        }
    }

    @Test
    void oneFormHandedInTwiceAtOnceWithDifferentChildrenIsTakenOnce() throws Exception {
        SignUp signUp = locked.getBean(SignUp.class);
        for (int round = 0; round < ROUNDS; round++) {
            EventOffer camp = nextCamp();
            String token = signUp.formToken(camp);
            SignUpRequest one = request(token, ADA, child("Ben" + rounds, WEEK_1));
            SignUpRequest other = request(token, BOB, child("Zoe" + rounds, WEEK_2));
            List<Outcome> outcomes =
                    Crowd.allAtOnce(List.of(() -> signUp.place(one, camp), () -> signUp.place(other, camp)));
            assertThat(outcomes).filteredOn(Received.class::isInstance).hasSize(1);
            assertThat(outcomes).contains(new Outcome.AlreadyUsed());
        }
    }

    @Test
    void twoGuardiansCannotPutOneChildAtTwoPlacesAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(overlapping(locked))
                    .filteredOn(Received.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void withoutTheLockTwoGuardiansPutOneChildAtTwoPlacesAtOnce() throws Exception {
        // Two at once meet far less often than a crowd does.
        for (int round = 0; round < 100 * ROUNDS; round++) {
            if (overlapping(unlocked).stream().allMatch(Received.class::isInstance)) {
                return;
            }
        }
        throw new AssertionError("The lock on children could be left out and nobody would notice");
    }

    @Test
    void twoFormsAtOnceBringNoSecondChildWhereAHouseholdMayBringOne() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(siblings(locked)).filteredOn(Received.class::isInstance).hasSize(1);
        }
    }

    @Test
    void withoutTheLockTwoFormsAtOnceBringASecondChild() throws Exception {
        for (int round = 0; round < 100 * ROUNDS; round++) {
            if (siblings(unlocked).stream().allMatch(Received.class::isInstance)) {
                return;
            }
        }
        throw new AssertionError("The lock on all sessions could be left out and nobody would notice");
    }

    @Test
    void householdsThatWantTheSameSessionsInAnotherOrderDoNotBlockEachOther() throws Exception {
        SignUp signUp = locked.getBean(SignUp.class);
        EventOffer camp = nextCamp();
        List<Outcome> outcomes = Crowd.allAtOnce(
                IntStream.range(0, CROWD).mapToObj(i -> twins(signUp, camp, i)).toList());
        assertThat(outcomes).filteredOn(Received.class::isInstance).hasSize(10);
        assertThat(taken(locked, camp)).containsOnly(entry("week-1", 10), entry("week-2", 10));
    }

    @Test
    void whoLeavesMakesRoomForExactlyOneWhoComes() throws Exception {
        SignUp signUp = locked.getBean(SignUp.class);
        ManageLink manageLink = locked.getBean(ManageLink.class);
        EventOffer camp = nextCamp();
        List<Outcome> first = crowd(signUp, camp);
        List<Callable<Object>> deeds = new ArrayList<>();
        first.stream()
                .filter(Received.class::isInstance)
                .limit(5)
                .map(Received.class::cast)
                .forEach(in -> deeds.add(() -> manageLink.cancelAll(in.manageToken())));
        IntStream.range(0, 50)
                .forEach(i -> deeds.add(() -> comer(signUp, camp, "Late " + i).call()));
        long late = Crowd.allAtOnce(deeds).stream()
                .filter(Received.class::isInstance)
                .count();
        assertThat(taken(locked, camp).get("week-1"))
                .isEqualTo((int) (5 + late))
                .isLessThanOrEqualTo(10);
    }

    private List<Outcome> overlapping(ApplicationContext context) throws Exception {
        SignUp signUp = context.getBean(SignUp.class);
        EventOffer camp = nextCamp();
        SignUpRequest ada = request(signUp.formToken(camp), ADA, child("Ben" + rounds, WEEK_1));
        SignUpRequest bob = request(signUp.formToken(camp), BOB, child("Ben" + rounds, WEDNESDAY));
        return Crowd.allAtOnce(List.of(() -> signUp.place(ada, camp), () -> signUp.place(bob, camp)));
    }

    /** Two children of a household ask for different sessions of an event to which it may bring one. */
    private List<Outcome> siblings(ApplicationContext context) throws Exception {
        SignUp signUp = context.getBean(SignUp.class);
        EventOffer camp = Camp.onePerHousehold(nextCamp());
        SignUpRequest one = request(signUp.formToken(camp), ADA, child("Ben" + rounds, WEEK_1));
        SignUpRequest other = request(signUp.formToken(camp), ADA, child("Mia" + rounds, WEEK_2));
        return Crowd.allAtOnce(List.of(() -> signUp.place(one, camp), () -> signUp.place(other, camp)));
    }

    private static List<Outcome> crowd(SignUp signUp, EventOffer camp) throws Exception {
        return Crowd.allAtOnce(IntStream.range(0, CROWD)
                .mapToObj(i -> comer(signUp, camp, "Child " + i))
                .toList());
    }

    private static Callable<Outcome> comer(SignUp signUp, EventOffer camp, String name) {
        SignUpRequest request = request(signUp.formToken(camp), ADA, child(camp.event() + name, WEEK_1));
        return () -> signUp.place(request, camp);
    }

    private static Callable<Outcome> twins(SignUp signUp, EventOffer camp, int number) {
        ChildEntry one = child(camp.event() + "One " + number, number % 2 == 0 ? WEEK_1 : WEEK_2);
        ChildEntry two = child(camp.event() + "Two " + number, number % 2 == 0 ? WEEK_2 : WEEK_1);
        SignUpRequest request = request(signUp.formToken(camp), ADA, one, two);
        return () -> signUp.place(request, camp);
    }

    private EventOffer nextCamp() {
        return offer(new Slug("camp-" + ++rounds), WEEK_1, WEEK_2, WEDNESDAY);
    }

    private static Map<String, Integer> taken(ApplicationContext context, EventOffer camp) {
        return context.getBean(Places.class).taken(camp.event());
    }
}
