package org.openday.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.openday.registration.Camp.ADA;
import static org.openday.registration.Camp.BOB;
import static org.openday.registration.Camp.NOW;
import static org.openday.registration.Camp.OFFER;
import static org.openday.registration.Camp.PHOTOS;
import static org.openday.registration.Camp.PRIVACY;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.audit.AuditLog;
import org.openday.audit.Digest;
import org.openday.database.Database;
import org.openday.database.Databases;
import org.openday.registration.ConsentProof.Answered;
import org.openday.registration.ConsentSheet.Held;
import org.openday.registration.Outcome.Received;
import org.openday.shared.Language;
import org.openday.shared.Sha256;
import org.openday.shared.Slug;

/** What a family may rely on about its consents, on whichever engine. */
abstract class ConsentContract extends SignUpWorld {

    private static final Slug PHOTO = new Slug(PHOTOS.slug());

    @Test
    void anAnswerIsBoundToAnEntryOfTheLogAndToTheTextThatWasShown() {
        ConsentProof proof = proof(placeWithPhotos(), null);
        assertThat(proof.answers())
                .extracting(Answered::slug, Answered::answer, Answered::channel)
                .containsExactly(
                        tuple("privacy", ConsentAnswer.GIVEN, ConsentChannel.FORM),
                        tuple("photos", ConsentAnswer.GIVEN, ConsentChannel.FORM),
                        tuple("photos", ConsentAnswer.GIVEN, ConsentChannel.FORM));
        assertThat(proof.answers()).allSatisfy(ConsentContract::isBound);
        assertThat(proof.texts()).extracting(ConsentProof.Text::text).containsExactly(PRIVACY.text(), PHOTOS.text());
        assertThat(proof.texts())
                .allSatisfy(text -> assertThat(Sha256.hex(text.text())).isEqualTo(text.sha256()));
    }

    private static void isBound(Answered answered) {
        assertThat(answered.entry()).isNotNull();
        assertThat(Digest.ofLines(answered.details()))
                .isEqualTo(answered.entry().digest());
        assertThat(Digest.ofLines(answered.entry().lines()))
                .isEqualTo(answered.entry().hash());
    }

    @Test
    void theProofOfAChildTellsNothingOfItsSibling() {
        Received ada = placeWithPhotos();
        long ben = child(ada, "Ben").id();
        assertThat(proof(ada, ben).answers()).extracting(Answered::childName).containsExactly("", "Ben");
    }

    @Test
    void theProofOfTheChildOfAnotherHouseholdIsNotToBeHad() {
        Received ada = place(ADA, ben(WEEK_1));
        Received bob = place(BOB, mia(WEEK_1));
        assertThat(link().proof(bob.manageToken(), child(ada, "Ben").id())).isEmpty();
        assertThat(link().proof("nobody", null)).isEmpty();
    }

    @Test
    void aConsentTakenBackForOneChildStandsForTheOther() {
        Received ada = placeWithPhotos();
        withdraw(ada, "Ben");
        assertThat(photo(ada, "Ben").answer()).isEqualTo(ConsentAnswer.WITHDRAWN);
        assertThat(photo(ada, "Mia").answer()).isEqualTo(ConsentAnswer.GIVEN);
        assertThat(withoutPhotos()).containsExactly("Ben");
    }

    @Test
    void whatWasTakenBackStaysInTheLedger() {
        Received ada = placeWithPhotos();
        clock.advance(Duration.ofDays(1));
        withdraw(ada, "Ben");
        assertThat(proof(ada, child(ada, "Ben").id()).answers())
                .filteredOn(answered -> answered.slug().equals("photos"))
                .extracting(Answered::answer)
                .containsExactly(ConsentAnswer.GIVEN, ConsentAnswer.WITHDRAWN);
    }

    @Test
    void whoeverRestsOnAConsentHearsOfItsWithdrawalOnce() {
        Heard heard = context.getBean(Heard.class);
        heard.clear();
        Received ada = placeWithPhotos();
        withdraw(ada, "Ben");
        withdraw(ada, "Ben");
        assertThat(heard.all())
                .singleElement()
                .matches(event -> event.slug().equals("photos"))
                .matches(event -> Long.valueOf(child(ada, "Ben").id()).equals(event.child()));
    }

    @Test
    void aConsentTakenBackTwiceAtOnceIsTakenBackOnce() throws Exception {
        assertThat(withdrawalsAtOnce(context)).isEqualTo(1);
        assertThat(context.getBean(AuditLog.class).verify().isWhole()).isTrue();
    }

    @Test
    void withoutTheLockItIsTakenBackMoreThanOnce(@TempDir Path home) throws Exception {
        try (ApplicationContext unlocked = start(home, Map.of("test.clock", NOW, "test.unlocked", true))) {
            for (int round = 0; round < 50; round++) {
                Databases.clear(unlocked);
                if (withdrawalsAtOnce(unlocked) > 1) {
                    return;
                }
            }
        }
        throw new AssertionError("The lock of a household could be left out and nobody would notice");
    }

    private static int withdrawalsAtOnce(ApplicationContext context) throws Exception {
        SignUp signUp = context.getBean(SignUp.class);
        SignUpRequest request = agreeing(request(signUp.formToken(OFFER), ADA, ben(WEEK_1)), PHOTOS);
        String token = ((Received) signUp.place(request, OFFER)).manageToken();
        ConsentLink link = context.getBean(ConsentLink.class);
        long ben =
                Long.parseLong(Databases.text(context, "select id from child").getFirst());
        Callable<Boolean> deed = () -> link.withdraw(token, ben, PHOTO, Language.ZH);
        assertThat(Crowd.allAtOnce(Collections.nCopies(8, deed))).containsOnly(true);
        return Integer.parseInt(Databases.text(context, "select count(*) from consent where answer = 'WITHDRAWN'")
                .getFirst());
    }

    @Test
    void nobodyAnswersForTheChildOfAnotherHousehold() {
        Received ada = placeWithPhotos();
        Received bob = place(BOB, Camp.child("Tom", WEEK_2));
        link().withdraw(bob.manageToken(), child(ada, "Ben").id(), PHOTO, Language.ZH);
        link().withdraw("nobody", child(ada, "Ben").id(), PHOTO, Language.ZH);
        assertThat(photo(ada, "Ben").isGiven()).isTrue();
    }

    @Test
    void whatWasRefusedCanBeGivenLaterAndOnlyToTheTextThatWasShown() {
        Received ada = place(ADA, ben(WEEK_1));
        give(ada, "Ben", Sha256.hex("another text"));
        assertThat(withoutPhotos()).containsExactly("Ben");
        give(ada, "Ben", PHOTOS.sha256());
        assertThat(withoutPhotos()).isEmpty();
    }

    @Test
    void aChildWhoseHouseholdNeverAnsweredIsNotPhotographed() {
        place(ADA, ben(WEEK_1));
        assertThat(context.getBean(ConsentLedger.class).childrenWithout(SLUG, new Slug("press")))
                .extracting(NamedChild::name)
                .containsExactly("Ben");
    }

    @Test
    void aConfirmationThroughACodeIsAnAnswerOfItsOwnAndSaidOnce() throws Exception {
        Received ada = placeWithPhotos();
        long household = Long.parseLong(
                Databases.text(context, "select id from household").getFirst());
        for (int time = 0; time < 2; time++) {
            context.getBean(Database.class).change(() -> {
                context.getBean(ConsentLedger.class).confirm(household);
                return true;
            });
        }
        assertThat(proof(ada, null).answers())
                .filteredOn(answered -> answered.channel() == ConsentChannel.CODE)
                .hasSize(3)
                .allSatisfy(ConsentContract::isBound);
    }

    @Test
    void withoutTheRowsTheLogStaysWholeAndTellsOfTheirErasure() throws Exception {
        Received ada = placeWithPhotos();
        String household = Databases.text(context, "select id from household").getFirst();
        manageLink.cancelAll(ada.manageToken());
        clock.advance(Duration.ofDays(31));
        context.getBean(Retention.class).run();
        assertThat(Databases.text(context, "select count(*) from consent")).containsExactly("0");
        assertThat(Databases.text(context, "select subject from audit_entry where act = 'erased' order by seq desc"))
                .first()
                .isEqualTo("household:" + household);
        assertThat(context.getBean(AuditLog.class).verify().isWhole()).isTrue();
        assertThat(context.getBean(ConsentCheck.class).faults()).isEmpty();
    }

    @Test
    void theLogHoldsNothingAboutAPerson() throws Exception {
        placeWithPhotos();
        assertThat(String.join(" ", Databases.text(context, """
                        select concat(actor, ' ', origin, ' ', act, ' ', subject, ' ', digest) from audit_entry
                        """)))
                .doesNotContain("Ada", "Ben", "Mia", "13800138000", "photos");
    }

    @Test
    void aLedgerNobodyTouchedIsSound() {
        withdraw(placeWithPhotos(), "Ben");
        assertThat(context.getBean(ConsentCheck.class).faults()).isEmpty();
    }

    @Test
    void everyFieldOfAnAnswerIsHeldFast() throws Exception {
        for (String change : List.of(
                "answer = 'REFUSED'",
                "slug = 'press'",
                "text_sha256 = '0'",
                "guardian = 2",
                "language = 'EN'",
                "channel = 'CODE'",
                "answered_at = '2020-01-01 00:00:00'",
                "child_id = null",
                "salt = '0'",
                "digest = '0'")) {
            Databases.clear(context);
            placeWithPhotos();
            String row = Databases.text(context, "select max(id) from consent").getFirst();
            Databases.change(context, "update consent set " + change + " where id = " + row);
            assertThat(context.getBean(ConsentCheck.class).faults())
                    .as(change)
                    .anyMatch(fault -> fault.contains("row " + row + " "));
        }
    }

    @Test
    void anAnswerTakenOutOfTheLedgerIsMissed() throws Exception {
        placeWithPhotos();
        Databases.change(context, "delete from consent where slug = 'privacy'");
        assertThat(context.getBean(ConsentCheck.class).faults())
                .singleElement()
                .asString()
                .contains("entry ");
    }

    private Received placeWithPhotos() {
        SignUpRequest request = request(signUp.formToken(OFFER), ADA, ben(WEEK_1), mia(WEEK_2));
        return (Received) signUp.place(agreeing(request, PHOTOS), OFFER);
    }

    private void withdraw(Received received, String child) {
        assertThat(link().withdraw(
                                received.manageToken(), child(received, child).id(), PHOTO, Language.ZH))
                .isTrue();
    }

    private void give(Received received, String child, String textSha256) {
        assertThat(link().give(received.manageToken(), child(received, child).id(), PHOTO, textSha256, Language.ZH))
                .isTrue();
    }

    private ConsentLink link() {
        return context.getBean(ConsentLink.class);
    }

    private ConsentProof proof(Received received, Long child) {
        return link().proof(received.manageToken(), child).orElseThrow();
    }

    private NamedChild child(Received received, String name) {
        return part(received, name).child();
    }

    private Held photo(Received received, String child) {
        return part(received, child).held().stream()
                .filter(held -> held.text().slug().equals("photos"))
                .findFirst()
                .orElseThrow();
    }

    private ConsentSheet.Part part(Received received, String child) {
        return link().open(received.manageToken(), Language.ZH).orElseThrow().parts().stream()
                .filter(part -> part.child() != null && part.child().name().equals(child))
                .findFirst()
                .orElseThrow();
    }

    private List<String> withoutPhotos() {
        return context.getBean(ConsentLedger.class).childrenWithout(SLUG, PHOTO).stream()
                .map(NamedChild::name)
                .toList();
    }
}
