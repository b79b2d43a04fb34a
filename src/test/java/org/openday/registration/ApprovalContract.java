package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.child;
import static org.openday.registration.Camp.mia;
import static org.openday.registration.Standing.CONFIRMED;
import static org.openday.registration.Standing.DECLINED;
import static org.openday.registration.Standing.OFFERED;
import static org.openday.registration.Standing.WAITING;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Databases;
import org.openday.event.Allocation;
import org.openday.registration.Approvals.Decided;
import org.openday.registration.Approvals.Result;
import org.openday.registration.Duplicates.Decision;
import org.openday.registration.Duplicates.Twins;
import org.openday.registration.Outcome.Received;

/** What staff decide, on whichever engine: a camp with two places a week, given by approval. */
abstract class ApprovalContract extends SignUpWorld {

    private static final String BY = "Lin";

    @BeforeEach
    void twoPlaces() {
        context.getBean(CampOffers.class).put(approval(2));
    }

    @Test
    void whoIsGrantedAPlaceHasItAndIsTold() throws Exception {
        Received ada = sign(false, ADA, ben(WEEK_1));
        assertThat(approvals().open(Camp.SLUG))
                .extracting(Approvals.Asking::reference)
                .containsExactly(reference(ada));
        assertThat(grant(ada)).containsExactly(Result.CONFIRMED);
        assertThat(states(ada)).containsExactly(CONFIRMED);
        assertThat(approvals().open(Camp.SLUG)).isEmpty();
        assertThat(letters()).containsExactly("received", "confirmed");
        assertThat(log()).contains("staff:Lin granted");
    }

    @Test
    void toGrantOnceMoreChangesNothing() throws Exception {
        Received ada = sign(false, ADA, ben(WEEK_1));
        grant(ada);
        assertThat(grant(ada)).containsExactly(Result.UNCHANGED);
        assertThat(refuse(ada)).containsExactly(Result.UNCHANGED);
        assertThat(states(ada)).containsExactly(CONFIRMED);
        assertThat(letters()).containsExactly("received", "confirmed");
    }

    @Test
    void whoIsGrantedAPlaceThatIsNotThereWaitsAndIsOfferedTheNext() throws Exception {
        Received pair = sign(true, ADA, ben(WEEK_1), mia(WEEK_1));
        Received bob = sign(false, BOB, child("Tom", WEEK_1));
        grant(pair);
        assertThat(grant(bob)).containsExactly(Result.QUEUED);
        assertThat(states(bob)).containsExactly(WAITING);
        assertThat(page(bob).registrations().getFirst().position()).isEqualTo(1);
        assertThat(letters()).contains("waiting");
        manageLink.cancelAll(pair.manageToken());
        assertThat(states(bob)).containsExactly(OFFERED);
    }

    @Test
    void tiedSiblingsAreGrantedWhollyOrNotAtAll() {
        Received bob = sign(false, BOB, child("Tom", WEEK_1));
        grant(bob);
        Received pair = sign(true, ADA, ben(WEEK_1), mia(WEEK_1));
        assertThat(grant(pair)).containsExactly(Result.QUEUED, Result.QUEUED);
        assertThat(states(pair)).containsExactly(WAITING, WAITING);
        assertThat(places.taken(Camp.SLUG)).containsEntry("week-1", 1);
    }

    @Test
    void tiedSiblingsAreRefusedTogetherWithTheReason() throws Exception {
        Received pair = sign(true, ADA, ben(WEEK_1), mia(WEEK_1));
        assertThat(refuse(pair)).containsExactly(Result.DECLINED, Result.DECLINED);
        assertThat(states(pair)).containsExactly(DECLINED, DECLINED);
        assertThat(refuse(pair)).containsExactly(Result.UNCHANGED);
        assertThat(letters()).containsExactly("received", "declined");
        assertThat(Databases.text(context, "select distinct declined_by from registration"))
                .containsExactly("staff");
        GuardianLink.Notices notices =
                context.getBean(GuardianLink.class).open(pair.manageToken()).orElseThrow();
        assertThat(notices.words())
                .extracting(GuardianLink.Word::about, GuardianLink.Word::reason)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("staff", "Only for police families."));
    }

    @Test
    void whatIsNobodysReferenceIsSaid() {
        assertThat(approvals().grant(List.of("nonsense", "00000000"), BY))
                .extracting(Decided::result)
                .containsExactly(Result.UNKNOWN, Result.UNKNOWN);
    }

    @Test
    void twoGrantsAtOnceForTheLastPlaceAreOnePlaceAndOneInTheQueue() throws Exception {
        context.getBean(CampOffers.class).put(approval(1));
        Received ada = sign(false, ADA, ben(WEEK_1));
        Received bob = sign(false, BOB, mia(WEEK_1));
        List<List<Result>> results = Crowd.allAtOnce(List.of(() -> grant(ada), () -> grant(bob)));
        assertThat(results).containsExactlyInAnyOrder(List.of(Result.CONFIRMED), List.of(Result.QUEUED));
        assertThat(places.taken(Camp.SLUG)).containsEntry("week-1", 1);
    }

    /** The other one is granted in a transaction of ours that holds the lock and is not over yet. */
    @Test
    void aGrantWaitsForAnotherOfTheSameSession() throws Exception {
        assertThat(grantBesideAnother(context, true)).containsExactly(Result.QUEUED);
    }

    @Test
    void withoutTheLockTheLastPlaceIsGivenTwice(@TempDir Path home) throws Exception {
        try (ApplicationContext unlocked = start(
                home,
                Map.of(
                        "test.clock",
                        Camp.NOW,
                        "test.offers",
                        true,
                        "test.unlocked",
                        true,
                        "openday.guardian-confirmation.under-age",
                        0))) {
            assertThat(grantBesideAnother(unlocked, false)).containsExactly(Result.CONFIRMED);
        }
    }

    private List<Result> grantBesideAnother(ApplicationContext site, boolean locked) throws Exception {
        site.getBean(CampOffers.class).put(approval(1));
        SignUp door = site.getBean(SignUp.class);
        String other = number(site, sign(site, door, false, ADA, ben(WEEK_1)));
        Received bob = sign(site, door, false, BOB, mia(WEEK_1));
        String reference = site.getBean(ManageLink.class)
                .open(bob.manageToken())
                .orElseThrow()
                .registrations()
                .getFirst()
                .reference();
        try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
                Connection beside = Databases.connection(site)) {
            beside.setAutoCommit(false);
            beside.createStatement()
                    .executeQuery("select * from event_session where event = 'summer-camp' and session_key = 'week-1'"
                            + " for update");
            beside.createStatement()
                    .executeUpdate("update registration set confirmed_at = '2026-06-01 00:00:00' where id = " + other);
            Future<List<Result>> grant =
                    thread.submit(() -> results(site.getBean(Approvals.class).grant(List.of(reference), BY)));
            if (!locked) {
                grant.get();
            }
            beside.commit();
            return grant.get();
        }
    }

    private static String number(ApplicationContext site, Received received) {
        return String.valueOf(Reference.number(site.getBean(ManageLink.class)
                        .open(received.manageToken())
                        .orElseThrow()
                        .registrations()
                        .getFirst()
                        .reference())
                .orElseThrow());
    }

    @Test
    void oneChildOfTwoHouseholdsIsPutToAPersonOnce() throws Exception {
        Received ada = sign(false, ADA, ben(WEEK_1));
        Received bob = sign(false, BOB, ben(WEEK_1));
        sign(false, new Guardian("Cai", "13700137000", null), child("Cat", WEEK_1));
        assertThat(duplicates().of(Camp.SLUG))
                .containsExactly(new Twins(reference(ada), "week-1", reference(bob), "week-1", null));
        assertThat(duplicates().decide(reference(bob), reference(ada), Decision.MERGE, BY))
                .isTrue();
        assertThat(duplicates().decide(reference(ada), reference(bob), Decision.MERGE, BY))
                .isTrue();
        assertThat(duplicates().of(Camp.SLUG)).extracting(Twins::decision).containsExactly(Decision.MERGE);
        assertThat(log()).filteredOn(line -> line.contains("duplicate")).containsExactly("staff:Lin duplicate-merged");
        assertThat(duplicates().decide(reference(ada), reference(bob), Decision.KEEP, BY))
                .isTrue();
        assertThat(duplicates().of(Camp.SLUG)).extracting(Twins::decision).containsExactly(Decision.KEEP);
        assertThat(states(ada)).isEqualTo(states(bob)).containsExactly(WAITING);
        assertThat(letters()).containsOnly("received");
    }

    @Test
    void twoChildrenOrTwoSessionsOfOneHouseholdAreNoDuplicates() {
        Received ada = sign(false, ADA, ben(WEEK_1), ben(WEEK_2), mia(WEEK_1));
        Received bob = sign(false, BOB, child("Tom", WEEK_1));
        assertThat(duplicates().of(Camp.SLUG)).isEmpty();
        assertThat(duplicates().decide(reference(ada), reference(bob), Decision.MERGE, BY))
                .isFalse();
        assertThat(duplicates().decide("nonsense", reference(bob), Decision.MERGE, BY))
                .isFalse();
    }

    private Approvals approvals() {
        return context.getBean(Approvals.class);
    }

    private Duplicates duplicates() {
        return context.getBean(Duplicates.class);
    }

    List<Result> grant(Received received) {
        return results(approvals().grant(List.of(reference(received)), BY));
    }

    private List<Result> refuse(Received received) {
        return results(approvals().refuse(List.of(reference(received)), "Only for police families.", BY));
    }

    private static List<Result> results(List<Decided> decided) {
        return decided.stream().map(Decided::result).toList();
    }

    private String reference(Received received) {
        return page(received).registrations().getFirst().reference();
    }

    List<Standing> states(Received received) {
        return page(received).registrations().stream()
                .map(ManagedRegistration::state)
                .toList();
    }

    List<String> letters() throws Exception {
        return Databases.text(context, "select template from outbox where message_key like '%/1' order by id");
    }

    private List<String> log() throws Exception {
        return Databases.text(context, "select concat(actor, ' ', act) from audit_entry order by seq");
    }

    Received sign(boolean tied, Guardian guardian, ChildEntry... children) {
        return sign(context, signUp, tied, guardian, children);
    }

    private static Received sign(
            ApplicationContext site, SignUp door, boolean tied, Guardian guardian, ChildEntry... children) {
        EventOffer offer = site.getBean(CampOffers.class).of(Camp.SLUG).orElseThrow();
        return Camp.received(door, offer, guardian, tied, children);
    }

    private static EventOffer approval(int capacity) {
        EventOffer camp = Camp.waiting(capacity);
        return new EventOffer(
                camp.event(),
                camp.window(),
                camp.maxChildren(),
                camp.ages(),
                camp.sessions(),
                camp.consents(),
                new EventOffer.Giving(Allocation.APPROVAL, true, null));
    }
}
