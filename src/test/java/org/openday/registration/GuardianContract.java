package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.NOW;
import static org.openday.registration.Camp.OFFER;
import static org.openday.registration.Camp.PHOTOS;
import static org.openday.registration.Camp.SLUG;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;
import static org.openday.registration.Camp.agreeing;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.mia;
import static org.openday.registration.Camp.request;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.audit.AuditLog;
import org.openday.database.Databases;
import org.openday.registration.GuardianLink.Answer;
import org.openday.registration.Outcome.Received;
import org.openday.shared.Slug;
import org.openday.shared.TestClock;

/** A guardian of a child under 14 confirms from the contact, on whichever engine. */
abstract class GuardianContract extends SignUpWorld {

    @Override
    Map<String, Object> settings() {
        return Map.of("test.clock", NOW, "test.offers", true);
    }

    @Test
    void aHouseholdWithAYoungChildIsAskedOnceHoweverManySessions() throws Exception {
        Received ada = place(ADA, ben(WEEK_1), mia(WEEK_2));
        assertThat(letters()).isEqualTo(1);
        assertThat(link().open(ada.manageToken()).orElseThrow().until()).isEqualTo(NOW.plus(Duration.ofDays(3)));
    }

    /** WEEK_1 takes children who are 14 on its first day; who is 14 on the day of the sign-up agrees for themselves. */
    @Test
    void whoTurnsFourteenOnTheDayOfTheSignUpIsNotUnderFourteen() throws Exception {
        place(ADA, new ChildEntry("Ben", LocalDate.of(2012, 6, 1), "week-1"));
        assertThat(letters()).isZero();
        place(ADA, new ChildEntry("Mia", LocalDate.of(2012, 6, 2), "week-1"));
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void untilTheGuardianConfirmsNobodyMayTakePictures() throws Exception {
        Received ada = placeWithPhotos();
        assertThat(withoutPhotos()).containsExactly("Ben");
        knowCode("123456");
        assertThat(confirm(ada, "123456")).isEqualTo(Answer.CONFIRMED);
        assertThat(withoutPhotos()).isEmpty();
        assertThat(link().open(ada.manageToken()).orElseThrow().until()).isNull();
    }

    @Test
    void theLedgerSaysThroughWhatItWasConfirmedAndOnce() throws Exception {
        Received ada = placeWithPhotos();
        knowCode("123456");
        confirm(ada, "123456");
        confirm(ada, "123456");
        assertThat(Databases.text(context, "select slug from consent where channel = 'CODE' order by id"))
                .containsExactly("privacy", "photos");
        assertThat(Databases.text(context, "select act from audit_entry where act like 'guardian%'"))
                .containsExactly("guardian-confirmed");
        assertThat(context.getBean(ConsentCheck.class).faults()).isEmpty();
        assertThat(context.getBean(AuditLog.class).verify().isWhole()).isTrue();
    }

    @Test
    void twoGuardiansWhoConfirmAtOnceConfirmOnce() throws Exception {
        Received ada = placeWithPhotos();
        knowCode("123456");
        assertThat(Crowd.allAtOnce(List.of(() -> confirm(ada, "123456"), () -> confirm(ada, "123456"))))
                .containsOnly(Answer.CONFIRMED);
        assertThat(Databases.text(context, "select count(*) from consent where channel = 'CODE'"))
                .containsExactly("2");
    }

    @Test
    void afterTenWrongCodesTheRightOneCountsNoMore() throws Exception {
        Received ada = placeWithPhotos();
        knowCode("123456");
        for (int time = 0; time < 10; time++) {
            assertThat(confirm(ada, "000000")).isEqualTo(Answer.WRONG);
        }
        assertThat(confirm(ada, "123456")).isEqualTo(Answer.EXPIRED);
        assertThat(withoutPhotos()).containsExactly("Ben");
    }

    @Test
    void aCodeEndsWithItsTime() throws Exception {
        Received ada = placeWithPhotos();
        knowCode("123456");
        clock.set(NOW.plus(Duration.ofDays(3)));
        assertThat(confirm(ada, "123456")).isEqualTo(Answer.EXPIRED);
    }

    @Test
    void anotherCodeIsSentEveryFiveMinutesAndTakesThePlaceOfTheLast() throws Exception {
        Received ada = placeWithPhotos();
        knowCode("123456");
        assertThat(link().again(ada.manageToken())).contains(false);
        clock.advance(Duration.ofMinutes(5));
        assertThat(link().again(ada.manageToken())).contains(true);
        assertThat(letters()).isEqualTo(2);
        assertThat(confirm(ada, "123456")).isEqualTo(Answer.WRONG);
        for (int letter = 2; letter < 8; letter++) {
            clock.advance(Duration.ofMinutes(5));
            assertThat(link().again(ada.manageToken())).contains(true);
        }
        clock.advance(Duration.ofMinutes(5));
        assertThat(link().again(ada.manageToken())).contains(false);
    }

    @Test
    void theCodeOfOneHouseholdIsNotThatOfAnother() throws Exception {
        Received ada = placeWithPhotos();
        Received bob = place(Camp.BOB, mia(WEEK_2));
        knowCode("123456");
        Databases.change(
                context,
                "update guardian_confirmation set code_hash = '"
                        + Databases.text(context, "select code_hash from guardian_confirmation order by household_id")
                                .getFirst()
                        + "'");
        assertThat(confirm(bob, "123456")).isEqualTo(Answer.WRONG);
        assertThat(confirm(ada, "123456")).isEqualTo(Answer.CONFIRMED);
        assertThat(link().confirm("nobody", "123456")).isEmpty();
    }

    @Test
    void whoDoesNotConfirmIsRemindedOnceAndLosesNothing() throws Exception {
        Received ada = placeWithPhotos();
        GuardianRounds rounds = context.getBean(GuardianRounds.class);
        rounds.run();
        assertThat(letters()).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        rounds.run();
        rounds.run();
        clock.advance(Duration.ofDays(7));
        rounds.run();
        assertThat(letters()).isEqualTo(2);
        assertThat(page(ada).registrations().getFirst().state()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void whereTheOperatorWantsItASignUpNobodyConfirmsIsCancelled(@TempDir Path home) throws Exception {
        try (ApplicationContext strict = start(
                home, Map.of("test.clock", NOW, "test.offers", true, "openday.guardian-confirmation.cancel", true))) {
            SignUp door = strict.getBean(SignUp.class);
            Received ada = (Received) door.place(request(door.formToken(OFFER), ADA, ben(WEEK_1)), OFFER);
            strict.getBean(TestClock.class).set(NOW.plus(Duration.ofDays(3)));
            strict.getBean(GuardianRounds.class).run();
            strict.getBean(GuardianRounds.class).run();
            ManagedHousehold page =
                    strict.getBean(ManageLink.class).open(ada.manageToken()).orElseThrow();
            assertThat(page.registrations())
                    .extracting(ManagedRegistration::state)
                    .containsExactly(Standing.CANCELLED);
            assertThat(Databases.text(strict, "select template from outbox where template = 'unconfirmed'"))
                    .hasSize(1);
        }
    }

    private Received placeWithPhotos() {
        Outcome outcome = signUp.place(agreeing(request(signUp.formToken(OFFER), ADA, ben(WEEK_1)), PHOTOS), OFFER);
        assertThat(outcome).isInstanceOf(Received.class);
        return (Received) outcome;
    }

    private GuardianLink link() {
        return context.getBean(GuardianLink.class);
    }

    private Answer confirm(Received received, String code) {
        return link().confirm(received.manageToken(), code).orElseThrow();
    }

    /** Codes are drawn and kept as a hash: puts one we know in the place of that of the first household. */
    private void knowCode(String code) throws Exception {
        String household = Databases.text(
                        context, "select household_id from guardian_confirmation order by household_id")
                .getFirst();
        String hash = context.getBean(ConfirmationCodes.class).hash(Long.parseLong(household), code);
        Databases.change(
                context,
                "update guardian_confirmation set code_hash = '" + hash + "' where household_id = " + household);
    }

    private int letters() throws Exception {
        return Databases.text(context, "select id from outbox where template = 'consent-confirm'")
                .size();
    }

    private List<String> withoutPhotos() {
        return context.getBean(ConsentLedger.class).childrenWithout(SLUG, new Slug("photos")).stream()
                .map(NamedChild::name)
                .toList();
    }
}
