package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.child;
import static org.openday.registration.Camp.mia;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.openday.audit.AuditLog;
import org.openday.audit.ChainedEntry;
import org.openday.database.Databases;
import org.openday.registration.Outcome.Received;
import org.openday.registration.ballot.Draw;
import org.openday.registration.ballot.Entrant;
import org.openday.registration.ballot.Receipt;

/** What a ballot promises from sign-up to the waiting list, on whichever engine: a camp with two places a week. */
abstract class BallotContract extends SignUpWorld {

    private static final Instant CLOSES = Instant.parse("2026-07-01T00:00:00Z");
    private static final String SEED = "双色球 2026075 03 09 12 18 25 31 07";
    private static final Guardian CAI = new Guardian("Cai", "13700137000", null);

    private Ballots ballots;
    private PublishedDraws draws;
    private Receipts receipts;

    @BeforeEach
    void twoPlacesAWeekAreDrawn() {
        ballots = context.getBean(Ballots.class);
        draws = context.getBean(PublishedDraws.class);
        receipts = context.getBean(Receipts.class);
        context.getBean(CampOffers.class).put(Camp.ballot(2));
    }

    @Test
    void aBallotIsFrozenDrawnByTwoAndServesItsOwnWaitingList() throws Exception {
        List<Received> families =
                IntStream.range(0, 6).mapToObj(i -> family(i, WEEK_1)).toList();
        freeze();
        assertThat(states(families)).containsOnly(Standing.IN_BALLOT);
        assertThat(ballots.seed(Camp.SLUG, SEED, "Wu")).isEqualTo(new SeedAnswer.Noted(SEED));
        assertThat(ballots.seed(Camp.SLUG, "双色球　2026075  03 09 12 18 25 31 07", "Xu"))
                .isEqualTo(new SeedAnswer.Drawn(2, 4));
        assertThat(states(families)).containsOnly(Standing.CONFIRMED, Standing.WAITING);
        Draw draw = draws.of(Camp.SLUG).orElseThrow().draw();
        List<Received> inOrder = inOrder(families, draw);
        assertThat(states(inOrder))
                .containsExactly(
                        Standing.CONFIRMED,
                        Standing.CONFIRMED,
                        Standing.WAITING,
                        Standing.WAITING,
                        Standing.WAITING,
                        Standing.WAITING);
        assertThat(inOrder.subList(2, 6).stream().map(this::position)).containsExactly(1, 2, 3, 4);
        assertThat(places.taken(Camp.SLUG)).containsEntry("week-1", 2);
        manageLink.cancelAll(inOrder.getFirst().manageToken());
        assertThat(states(inOrder.subList(2, 4))).containsExactly(Standing.OFFERED, Standing.WAITING);
        assertThat(letters())
                .contains("2 draw-result-won", "4 draw-result-waiting", "1 offer", "6 received")
                .hasSize(5);
    }

    @Test
    void whatWasDoneIsInTheLog() {
        family(0, WEEK_1);
        freeze();
        drawn();
        assertThat(context.getBean(AuditLog.class).after(0).stream().map(ChainedEntry::act))
                .containsSubsequence("ballot-frozen", "ballot-seed-typed", "ballot-seed-typed", "ballot-drawn");
    }

    @Test
    void nothingIsFrozenWhileSignUpIsOpenAndNothingTwice() {
        family(0, WEEK_1);
        assertThat(ballots.freeze(Camp.SLUG, null)).isEqualTo(new FreezeAnswer.StillOpen(CLOSES));
        FreezeAnswer.Frozen first = freeze();
        assertThat(ballots.freeze(Camp.SLUG, "another beacon")).isEqualTo(new FreezeAnswer.AlreadyFrozen());
        assertThat(draws.of(Camp.SLUG).orElseThrow().commitment().seal()).isEqualTo(first.seal());
    }

    @Test
    void nothingIsDrawnBeforeTheFreeze() {
        family(0, WEEK_1);
        assertThat(ballots.seed(Camp.SLUG, SEED, "Wu")).isEqualTo(new SeedAnswer.NotFrozen());
    }

    @Test
    void onePersonAloneAndTwoWhoDifferDrawNothing() {
        List<Received> one = List.of(family(0, WEEK_1));
        freeze();
        ballots.seed(Camp.SLUG, SEED, "Wu");
        assertThat(ballots.seed(Camp.SLUG, SEED, "wu ")).isInstanceOf(SeedAnswer.Noted.class);
        assertThat(ballots.seed(Camp.SLUG, "other", "Xu")).isEqualTo(new SeedAnswer.Differs(SEED, "wu", "other"));
        assertThat(states(one)).containsOnly(Standing.IN_BALLOT);
        assertThat(ballots.seed(Camp.SLUG, "other", "Wu")).isEqualTo(new SeedAnswer.Noted("other"));
        assertThat(ballots.seed(Camp.SLUG, "other", "Xu")).isEqualTo(new SeedAnswer.Drawn(1, 0));
    }

    @Test
    void thereIsNoSecondDraw() {
        List<Received> families =
                IntStream.range(0, 5).mapToObj(i -> family(i, WEEK_1)).toList();
        freeze();
        drawn();
        List<Standing> before = states(families);
        assertThat(ballots.seed(Camp.SLUG, "another", "Wu")).isInstanceOf(SeedAnswer.AlreadyDrawn.class);
        assertThat(ballots.seed(Camp.SLUG, SEED, "Xu")).isInstanceOf(SeedAnswer.AlreadyDrawn.class);
        assertThat(states(families)).isEqualTo(before);
    }

    /** Often: it is now and then that a database answers with what it read before another committed. */
    @RepeatedTest(20)
    void twoWhoTypeTheSameAtOnceDrawOnce() throws Exception {
        family(0, WEEK_1);
        freeze();
        ballots.seed(Camp.SLUG, SEED, "Wu");
        List<SeedAnswer> answers = Crowd.allAtOnce(List.of(
                () -> ballots.seed(Camp.SLUG, SEED, "Xu"),
                () -> ballots.seed(Camp.SLUG, SEED, "Yu"),
                () -> ballots.seed(Camp.SLUG, SEED, "Zu")));
        assertThat(answers).filteredOn(SeedAnswer.Drawn.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(SeedAnswer.AlreadyDrawn.class::isInstance)
                .hasSize(2);
    }

    @Test
    void tiedSiblingsAreDrawnTogether() {
        for (int i = 0; i < 5; i++) {
            enter(guardian(i), true, child("One" + i, WEEK_1), child("Two" + i, WEEK_1));
        }
        Received pair = enter(ADA, true, ben(WEEK_1), mia(WEEK_1));
        freeze();
        assertThat(receipts.tickets(pair.manageToken()).stream()
                        .map(DrawTicket::code)
                        .distinct())
                .hasSize(1);
        drawn();
        assertThat(states(List.of(pair)).stream().distinct()).hasSize(1);
        assertThat(places.taken(Camp.SLUG)).containsEntry("week-1", 2);
    }

    @Test
    void aChildOfTwoGuardiansHasOneChanceAndNobodyIsTold() {
        Received ada = enter(ADA, false, ben(WEEK_1));
        Received bob = enter(BOB, false, ben(WEEK_1));
        Received elsewhere = enter(CAI, false, ben(WEEK_2));
        assertThat(freeze().entries()).isEqualTo(2);
        assertThat(code(bob)).isEqualTo(code(ada)).isNotEqualTo(code(elsewhere));
        drawn();
        assertThat(states(List.of(ada, bob))).containsExactly(Standing.CONFIRMED, Standing.CONFIRMED);
        assertThat(places.taken(Camp.SLUG)).containsEntry("week-1", 1);
    }

    @Test
    void ofTiedSiblingsOneOfWhomIsInTheOtherEntersAlone() {
        Received ada = enter(ADA, false, ben(WEEK_1));
        Received bob = enter(BOB, true, ben(WEEK_1), mia(WEEK_1));
        assertThat(ballots.duplicates(Camp.SLUG)).containsExactly(references(bob));
        assertThat(freeze().entries()).isEqualTo(2);
        assertThat(receipts.tickets(bob.manageToken()).getFirst().code()).isEqualTo(code(ada));
        assertThat(receipts.tickets(bob.manageToken()).getLast().code()).isNotEqualTo(code(ada));
    }

    @Test
    void afterTheFreezeNobodyIsTakenOutNorToldSo() throws Exception {
        enter(ADA, false, ben(WEEK_1));
        Received bob = enter(BOB, true, ben(WEEK_1), mia(WEEK_1));
        freeze();
        assertThat(ballots.duplicates(Camp.SLUG)).isEmpty();
        assertThat(ballots.drop(Camp.SLUG, references(bob).getFirst())).isFalse();
        assertThat(ballots.keep(Camp.SLUG, references(bob).getFirst())).isFalse();
        assertThat(states(List.of(bob))).containsOnly(Standing.IN_BALLOT);
        assertThat(Databases.text(context, "select template from outbox where template = 'ballot-dropped'"))
                .isEmpty();
    }

    @Test
    void aPersonCanKeepThemTogetherOrTakeThemOut() {
        Received ada = enter(ADA, false, ben(WEEK_1));
        Received bob = enter(BOB, true, ben(WEEK_1), mia(WEEK_1));
        Received cai = enter(CAI, true, mia(WEEK_1), child("Max", WEEK_1));
        assertThat(ballots.keep(Camp.SLUG, references(bob).getLast())).isTrue();
        assertThat(ballots.duplicates(Camp.SLUG)).containsExactly(references(cai));
        assertThat(ballots.drop(Camp.SLUG, references(cai).getFirst())).isTrue();
        assertThat(ballots.drop(Camp.SLUG, references(ada).getFirst())).isFalse();
        assertThat(ballots.duplicates(Camp.SLUG)).isEmpty();
        assertThat(states(List.of(cai))).containsOnly(Standing.CANCELLED);
        assertThat(freeze().entries()).isEqualTo(1);
        assertThat(code(ada)).isEqualTo(code(bob));
    }

    @Test
    void whoLeavesAfterTheFreezeGivesTheirPlaceToTheList() {
        List<Received> families =
                IntStream.range(0, 3).mapToObj(i -> family(i, WEEK_1)).toList();
        FreezeAnswer.Frozen frozen = freeze();
        manageLink.cancelAll(families.getFirst().manageToken());
        drawn();
        assertThat(draws.of(Camp.SLUG).orElseThrow().commitment().root()).isEqualTo(frozen.root());
        assertThat(states(families.subList(0, 1))).containsOnly(Standing.CANCELLED);
        assertThat(states(families.subList(1, 3))).isSubsetOf(Standing.CONFIRMED, Standing.OFFERED);
        assertThat(places.taken(Camp.SLUG)).containsEntry("week-1", 2);
    }

    @Test
    void aFamilyCanProveThatItWasInBeforeTheDraw() {
        Received ada = enter(ADA, true, ben(WEEK_1), mia(WEEK_1));
        family(1, WEEK_1);
        assertThat(receipts.tickets(ada.manageToken())).isEmpty();
        freeze();
        Receipt receipt = receipts.receipt(ada.manageToken(), code(ada)).orElseThrow();
        assertThat(receipt.isIn()).isTrue();
        assertThat(receipt.isOf(List.of(
                        new Entrant("Mia", mia(WEEK_1).born()),
                        new Entrant("Ben", ben(WEEK_1).born()))))
                .isTrue();
        assertThat(receipts.receipt(ada.manageToken(), "00000000")).isEmpty();
    }

    @Test
    void whenAFamilyIsForgottenSoIsWhatCouldGiveItAway() throws Exception {
        Received ada = enter(ADA, false, ben(WEEK_1));
        freeze();
        context.getBean(Freezes.class).forget();
        assertThat(receipts.receipt(ada.manageToken(), code(ada))).isPresent();
        Databases.change(context, "update registration set draw_code = null");
        context.getBean(Freezes.class).forget();
        assertThat(Databases.text(context, "select salt from draw_entry")).containsExactly("");
    }

    @Test
    void rowsThatWereTamperedWithAreNeverDrawn() throws Exception {
        family(0, WEEK_1);
        family(1, WEEK_1);
        freeze();
        Databases.change(context, "update draw_entry set size = 2");
        ballots.seed(Camp.SLUG, SEED, "Wu");
        assertThatThrownBy(() -> ballots.seed(Camp.SLUG, SEED, "Xu")).isInstanceOf(IllegalStateException.class);
        assertThat(Databases.text(context, "select count(*) from draw where drawn_at is not null"))
                .containsExactly("0");
    }

    private FreezeAnswer.Frozen freeze() {
        clock.set(CLOSES);
        FreezeAnswer answer = ballots.freeze(Camp.SLUG, null);
        assertThat(answer).isInstanceOf(FreezeAnswer.Frozen.class);
        return (FreezeAnswer.Frozen) answer;
    }

    private void drawn() {
        ballots.seed(Camp.SLUG, SEED, "Wu");
        assertThat(ballots.seed(Camp.SLUG, SEED, "Xu")).isInstanceOf(SeedAnswer.Drawn.class);
    }

    private List<String> letters() throws Exception {
        return Databases.text(
                context,
                "select concat(count(*), ' ', template) from outbox where message_key like '%/1' group by template");
    }

    private List<Received> inOrder(List<Received> families, Draw draw) {
        List<Received> inOrder = new ArrayList<>();
        draw.order()
                .forEach(ranked -> families.stream()
                        .filter(family -> code(family).equals(ranked.entry().code()))
                        .forEach(inOrder::add));
        return inOrder;
    }

    private String code(Received family) {
        return receipts.tickets(family.manageToken()).getFirst().code();
    }

    private List<String> references(Received family) {
        return page(family).registrations().stream()
                .map(ManagedRegistration::reference)
                .toList();
    }

    private List<Standing> states(List<Received> families) {
        return families.stream()
                .flatMap(family -> page(family).registrations().stream())
                .map(ManagedRegistration::state)
                .toList();
    }

    private Integer position(Received family) {
        return page(family).registrations().getFirst().position();
    }

    private static Guardian guardian(int number) {
        return new Guardian("Guardian " + number, "1360000000" + number, null);
    }

    private Received family(int number, SessionOffer session) {
        return enter(guardian(number), false, child("Child " + number, session));
    }

    private Received enter(Guardian guardian, boolean tied, ChildEntry... children) {
        return Camp.received(signUp, Camp.ballot(2), guardian, tied, children);
    }
}
