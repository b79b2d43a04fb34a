package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.OFFER;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;
import static org.openday.registration.Camp.ben;
import static org.openday.registration.Camp.mia;
import static org.openday.registration.Camp.request;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.audit.AuditLog;
import org.openday.database.Database;
import org.openday.database.Databases;
import org.openday.registration.CodeLink.Sent;
import org.openday.registration.Dossier.Section;
import org.openday.registration.ErasureLink.Erased;
import org.openday.registration.Outcome.Received;
import org.openday.shared.Language;
import org.openday.shared.Sha256;

/** What a household may do only with a code, and what it may rely on then, on whichever engine. */
abstract class RightsContract extends SignUpWorld {

    private CodeLink codes;
    private KeptCodes inbox;

    @Override
    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(super.settings());
        settings.put("test.codes", true);
        return settings;
    }

    @BeforeAll
    void find() {
        codes = context.getBean(CodeLink.class);
        inbox = context.getBean(KeptCodes.class);
    }

    @BeforeEach
    void forgetCodes() throws Exception {
        Databases.change(context, "delete from one_time_code", "delete from household_grant");
    }

    @Test
    void whatWasErasedMeanwhileDoesNotComeBackWithANewContact() throws Exception {
        Received ada = place(ADA, ben(WEEK_1));
        Databases.change(context, "update household set answers = X'00'");
        Household known = context.getBean(Sheets.class).find(ada.manageToken()).orElseThrow();
        Databases.change(context, "update household set answers = null");
        assertThat(context.getBean(Database.class)
                        .change(() -> context.getBean(ContactChanges.class).change(known, BOB, null)))
                .isTrue();
        assertThat(Databases.text(context, "select count(answers) from household"))
                .containsExactly("0");
        assertThat(page(ada).guardian()).isEqualTo(BOB);
    }

    @Test
    void aCodeWorksOnceForItsActAndItsHousehold() {
        Received ada = place(ADA, ben(WEEK_1));
        Received bob = place(BOB, mia(WEEK_1));
        String code = code(ada, Act.DOWNLOAD);
        assertThat(prove(ada, Act.DELETION, code)).isInstanceOf(Proof.Over.class);
        assertThat(prove(bob, Act.DOWNLOAD, code)).isInstanceOf(Proof.Over.class);
        assertThat(prove(ada, Act.DOWNLOAD, code)).isInstanceOf(Proof.Right.class);
        assertThat(prove(ada, Act.DOWNLOAD, code)).isInstanceOf(Proof.Over.class);
    }

    @Test
    void aCodeEndsAfterTenMinutes() {
        Received ada = place(ADA, ben(WEEK_1));
        String code = code(ada, Act.DOWNLOAD);
        clock.advance(Duration.ofMinutes(10));
        assertThat(prove(ada, Act.DOWNLOAD, code)).isInstanceOf(Proof.Over.class);
    }

    @Test
    void fiveWrongTriesEndACode() {
        Received ada = place(ADA, ben(WEEK_1));
        String code = code(ada, Act.DOWNLOAD);
        for (int i = 0; i < 4; i++) {
            assertThat(prove(ada, Act.DOWNLOAD, inbox.wrong())).isInstanceOf(Proof.Wrong.class);
        }
        assertThat(prove(ada, Act.DOWNLOAD, inbox.wrong())).isInstanceOf(Proof.Over.class);
        assertThat(prove(ada, Act.DOWNLOAD, code)).isInstanceOf(Proof.Over.class);
    }

    @Test
    void aNewCodePutsTheLastOutOfUse() {
        Received ada = place(ADA, ben(WEEK_1));
        String first = code(ada, Act.DOWNLOAD);
        String second = code(ada, Act.DOWNLOAD);
        if (!first.equals(second)) {
            assertThat(prove(ada, Act.DOWNLOAD, first)).isInstanceOf(Proof.Wrong.class);
        }
        assertThat(prove(ada, Act.DOWNLOAD, second)).isInstanceOf(Proof.Right.class);
    }

    @Test
    void aHouseholdGetsFiveCodesAnHour() throws Exception {
        Received ada = place(ADA, ben(WEEK_1));
        assertThat(codesSentAtOnce(context, ada)).isEqualTo(5);
        clock.advance(Duration.ofHours(1));
        assertThat(send(ada, Act.DOWNLOAD)).isEqualTo(Sent.SENT);
    }

    @Test
    void withoutTheLockMoreCodesAreSent(@TempDir Path home) throws Exception {
        Map<String, Object> settings = new HashMap<>(settings());
        settings.put("test.unlocked", true);
        try (ApplicationContext unlocked = start(home, settings)) {
            for (int round = 0; round < 50; round++) {
                Databases.clear(unlocked);
                Databases.change(unlocked, "delete from one_time_code");
                SignUp door = unlocked.getBean(SignUp.class);
                Received ada = (Received) door.place(request(door.formToken(OFFER), ADA, ben(WEEK_1)), OFFER);
                for (int sent = 0; sent < 4; sent++) {
                    unlocked.getBean(CodeLink.class).send(ada.manageToken(), Act.DOWNLOAD, "phone");
                }
                if (codesSentAtOnce(unlocked, ada) > 1) {
                    return;
                }
            }
        }
        throw new AssertionError("The lock of a household could be left out and nobody would notice");
    }

    /** How many of eight who ask for a code at once get one. */
    private static long codesSentAtOnce(ApplicationContext where, Received received) throws Exception {
        CodeLink codes = where.getBean(CodeLink.class);
        Callable<Sent> deed =
                () -> codes.send(received.manageToken(), Act.DOWNLOAD, "phone").orElseThrow();
        return Crowd.allAtOnce(Collections.nCopies(8, deed)).stream()
                .filter(each -> each == Sent.SENT)
                .count();
    }

    @Test
    void aRightCodeTypedManyTimesAtOnceWorksOnce() throws Exception {
        Received ada = place(ADA, ben(WEEK_1));
        String code = code(ada, Act.DOWNLOAD);
        Callable<Proof> deed = () -> prove(ada, Act.DOWNLOAD, code);
        assertThat(Crowd.allAtOnce(Collections.nCopies(5, deed)))
                .filteredOn(Proof.Right.class::isInstance)
                .hasSize(1);
    }

    @Test
    void neitherCodeNorGrantStandsInTheDatabase() throws Exception {
        Received ada = place(ADA, ben(WEEK_1));
        String code = code(ada, Act.DOWNLOAD);
        String grant = grant(ada, Act.DOWNLOAD, code);
        assertThat(Databases.text(context, "select code_hash from one_time_code"))
                .allSatisfy(hash -> assertThat(hash).hasSize(64).isNotEqualTo(Sha256.hex(code)));
        assertThat(Databases.text(context, "select token_hash from household_grant"))
                .containsExactly(Sha256.hex(grant));
    }

    @Test
    void everythingThatIsHeldCanBeTakenAlongAndOnlyByWhoHasTheCode() {
        Received ada = place(ADA, ben(WEEK_1), mia(WEEK_2));
        Received bob = place(BOB, Camp.child("Tom", WEEK_1));
        String grant = grant(ada, Act.DOWNLOAD);
        DataLink data = context.getBean(DataLink.class);
        assertThat(data.download(ada.manageToken(), null)).isEmpty();
        assertThat(data.download(bob.manageToken(), grant)).isEmpty();
        Dossier dossier = data.download(ada.manageToken(), grant).orElseThrow();
        assertThat(dossier.sections())
                .extracting(Section::key)
                .containsExactly("sign-up", "guardians", "children", "registrations", "consents", "texts", "messages");
        assertThat(dossier.toString())
                .contains("Ada", "13800138000", "ada@example.org", "Ben", "Mia", "2015-03-14", "week-1", "week-2")
                .contains(Camp.PRIVACY.text(), Camp.PHOTOS.text(), "value=confirmed", "value=code")
                .doesNotContain("Bob", "Tom", inbox.last());
        clock.advance(Duration.ofMinutes(10));
        assertThat(data.download(ada.manageToken(), grant)).isEmpty();
    }

    @Test
    void aGrantForOneActIsNoneForAnother() {
        Received ada = place(ADA, ben(WEEK_1));
        String grant = grant(ada, Act.DOWNLOAD);
        assertThat(erase(ada, grant)).isEqualTo(Erased.NOT_GRANTED);
        assertThat(states(ada)).containsExactly(Standing.CONFIRMED);
    }

    @Test
    void whoIsDeletedLeavesNothingButANoteAndMakesRoomForTheFirstWhoWaits() throws Exception {
        EventOffer camp = Camp.waiting(1);
        context.getBean(CampOffers.class).put(camp);
        Received ada = sign(camp, ADA, ben(WEEK_1));
        Received bob = sign(camp, BOB, mia(WEEK_1));
        String household =
                Databases.text(context, "select min(id) from household").getFirst();
        assertThat(erase(ada, grant(ada, Act.DELETION))).isEqualTo(Erased.DONE);
        assertThat(manageLink.open(ada.manageToken())).isEmpty();
        for (String table : List.of("consent", "registration", "child", "one_time_code", "household_grant")) {
            assertThat(Databases.text(context, "select count(*) from " + table + " where household_id = " + household))
                    .as(table)
                    .containsExactly("0");
        }
        assertThat(states(bob)).containsExactly(Standing.OFFERED);
        assertThat(templates()).contains("deleted");
        assertThat(Databases.text(context, "select concat(actor, ' ', subject) from audit_entry where act = 'erased'"))
                .containsExactly("household household:" + household);
        assertThat(context.getBean(AuditLog.class).verify().isWhole()).isTrue();
        assertThat(context.getBean(ConsentCheck.class).faults()).isEmpty();
        assertThat(erase(ada, "another")).isEqualTo(Erased.NOT_GRANTED);
    }

    @Test
    void whileAChildIsThereItsHouseholdIsNotDeleted() {
        Received ada = place(ADA, ben(WEEK_1));
        clock.set(WEEK_1.starts());
        assertThat(erase(ada, grant(ada, Act.DELETION))).isEqualTo(Erased.NOT_WHILE_RUNNING);
        clock.set(WEEK_1.ends());
        assertThat(erase(ada, grant(ada, Act.DELETION))).isEqualTo(Erased.DONE);
    }

    @Test
    void deletedTwiceAtOnceIsDeletedOnce() throws Exception {
        Received ada = place(ADA, ben(WEEK_1));
        String grant = grant(ada, Act.DELETION);
        Callable<Erased> deed = () -> erase(ada, grant);
        assertThat(Crowd.allAtOnce(Collections.nCopies(4, deed))).contains(Erased.DONE);
        assertThat(Databases.text(context, "select count(*) from audit_entry where act = 'erased'"))
                .containsExactly("1");
    }

    @Test
    void aChangedContactIsWhereLettersGoAndBothAreTold() throws Exception {
        Received ada = place(ADA, ben(WEEK_1));
        Guardian moved = new Guardian("Ada B", "13811138111", null);
        DataLink data = context.getBean(DataLink.class);
        assertThat(data.change(ada.manageToken(), null, moved, null)).isFalse();
        assertThat(data.change(ada.manageToken(), grant(ada, Act.CONTACTS), moved, null))
                .isTrue();
        assertThat(page(ada).guardian()).isEqualTo(moved);
        assertThat(Databases.text(context, """
                        select channel from outbox where template = 'contacts-changed' order by id
                        """)).containsExactly("MAIL", "SMS");
        lost(ADA.phone());
        assertThat(templates()).doesNotContain("link-again");
        lost(" 138 1113-8111");
        assertThat(templates()).contains("link-again");
    }

    @Test
    void aLostLinkIsSentToTheContactThatAsksForItAndToNobodyElse() throws Exception {
        place(ADA, ben(WEEK_1));
        place(ADA, mia(WEEK_2));
        place(BOB, Camp.child("Tom", WEEK_1));
        lost("ADA@example.org");
        assertThat(Databases.text(context, "select message_key from outbox where template = 'link-again'"))
                .hasSize(2)
                .allMatch(key -> key.endsWith("/email"));
        lost("+86 13800138000");
        assertThat(Databases.text(context, "select message_key from outbox where template = 'link-again'"))
                .hasSize(4);
    }

    @Test
    void aSecondGuardianFindsTheLinkToo() throws Exception {
        SignUpRequest request = new SignUpRequest(
                signUp.formToken(Camp.OFFER), Language.ZH, ADA, BOB, List.of(ben(WEEK_1)), false, Set.of("privacy"));
        signUp.place(request, Camp.OFFER);
        lost(BOB.phone());
        assertThat(Databases.text(context, "select message_key from outbox where template = 'link-again'"))
                .singleElement()
                .asString()
                .endsWith("/second-phone");
    }

    @Test
    void whoHasNothingToComeGetsNoLink() throws Exception {
        Received ada = place(ADA, ben(WEEK_1));
        lost("nobody@example.org");
        manageLink.cancelAll(ada.manageToken());
        lost(ADA.email());
        assertThat(templates()).doesNotContain("link-again");
    }

    @Test
    void aLinkIsSentThreeTimesAnHourAtMost() throws Exception {
        place(ADA, ben(WEEK_1));
        for (int minute = 0; minute < 60; minute++) {
            lost(ADA.email());
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(templates()).filteredOn("link-again"::equals).hasSize(3);
    }

    private void lost(String contact) {
        LostLinks links = context.getBean(LostLinks.class);
        links.send(links.mark(contact));
    }

    private List<String> templates() throws Exception {
        return Databases.text(context, "select template from outbox");
    }

    private Received sign(EventOffer camp, Guardian guardian, ChildEntry... children) {
        return (Received) signUp.place(Camp.request(signUp.formToken(camp), guardian, children), camp);
    }

    private Sent send(Received received, Act act) {
        return codes.send(received.manageToken(), act, "phone").orElseThrow();
    }

    private String code(Received received, Act act) {
        assertThat(send(received, act)).isEqualTo(Sent.SENT);
        return inbox.last();
    }

    private Proof prove(Received received, Act act, String code) {
        return codes.prove(received.manageToken(), act, code).orElseThrow();
    }

    private String grant(Received received, Act act) {
        return grant(received, act, code(received, act));
    }

    private String grant(Received received, Act act, String code) {
        return ((Proof.Right) prove(received, act, code)).grant();
    }

    private Erased erase(Received received, String grant) {
        return context.getBean(ErasureLink.class).erase(received.manageToken(), grant);
    }

    private List<Standing> states(Received received) {
        return page(received).registrations().stream()
                .map(ManagedRegistration::state)
                .toList();
    }
}
