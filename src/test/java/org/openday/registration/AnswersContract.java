package org.openday.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.registration.AnswersWorld.ART;
import static org.openday.registration.AnswersWorld.child;
import static org.openday.registration.AnswersWorld.file;
import static org.openday.registration.AnswersWorld.texts;
import static org.openday.registration.Camp.OFFER;
import static org.openday.registration.Camp.WEEK_1;
import static org.openday.registration.Camp.WEEK_2;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.audit.AuditLog;
import org.openday.audit.ChainedEntry;
import org.openday.database.Databases;
import org.openday.registration.AnswerChange.Made;
import org.openday.registration.AnswerChange.Outdated;
import org.openday.registration.AnswerChange.Reason;
import org.openday.registration.AnswerChange.Refused;
import org.openday.registration.AnswerSheet.OfChild;
import org.openday.registration.Outcome.Received;
import org.openday.registration.question.Answers;
import org.openday.upload.Upload;

/** What a household may rely on when it changes its answers, on whichever engine. */
abstract class AnswersContract extends SignUpWorld {

    private static final String SEED = "双色球 2026075 03 09 12 18 25 31 07";

    private AnswersWorld world;

    @Override
    Map<String, Object> settings() {
        return AnswersWorld.settings(Map.of());
    }

    @BeforeEach
    void enter() {
        world = new AnswersWorld(context);
        context.getBean(CampOffers.class).put(OFFER);
    }

    private Received benAndMia() {
        return world.signUp(
                OFFER,
                child("Ben", WEEK_1, texts("food", "面", "hint", "怕狗")),
                child("Mia", WEEK_2, texts("food", "饭")));
    }

    @Test
    void aChangedAnswerIsKeptAndAllOthersStay() {
        Received family = benAndMia();
        assertThat(world.eat(family, "粥")).isEqualTo(new Made());
        AnswerSheet sheet = world.sheet(family);
        assertThat(sheet.children())
                .extracting(OfChild::answers)
                .containsExactly(texts("food", "粥", "hint", "怕狗"), texts("food", "饭"));
        assertThat(sheet.household())
                .as("taken out of the file, and kept")
                .isEqualTo(texts("car", "公交", "old", "不再问了"));
    }

    @Test
    void anAnswerThatIsTakenBackIsGone() {
        Received family = benAndMia();
        AnswerSheet sheet = world.sheet(family);
        assertThat(world.change(family, AnswersWorld.form(sheet, "x", 0, _ -> Answers.NONE)))
                .isEqualTo(new Made());
        assertThat(world.ofChild(family, 0)).isEqualTo(texts("hint", "怕狗"));
    }

    @Test
    void onlyWhoHasTheCodeSeesOrChangesAnswers() {
        Received family = benAndMia();
        Received others = world.signUp(OFFER, child("Tom", WEEK_1, texts("food", "鱼")));
        String grant = world.grant(others);
        AnswerSheet sheet = world.sheet(family);
        for (String wrong : List.of(grant, "made-up")) {
            assertThat(world.link().open(family.manageToken(), wrong)).isEmpty();
            assertThat(world.link()
                            .change(
                                    family.manageToken(),
                                    wrong,
                                    AnswersWorld.form(sheet, "x", 0, _ -> texts("food", "蛇"))))
                    .isEmpty();
        }
        AnswerSheet outline = world.link().outline(family.manageToken()).orElseThrow();
        assertThat(outline.household()).isEqualTo(Answers.NONE);
        assertThat(outline.children()).extracting(OfChild::answers).containsOnly(Answers.NONE);
        assertThat(outline.version()).isEmpty();
        assertThat(world.ofChild(family, 0)).isEqualTo(texts("food", "面", "hint", "怕狗"));
    }

    @Test
    void whoComesSecondIsToldAndOverwritesNothing() throws Exception {
        Received family = benAndMia();
        AnswerSheet seen = world.sheet(family);
        assertThat(world.eat(family, "粥")).isEqualTo(new Made());
        NewAnswers late = AnswersWorld.form(seen, "late", 1, _ -> texts("food", "饼"));
        assertThat(world.change(family, late)).isEqualTo(new Outdated());
        assertThat(world.ofChild(family, 0)).isEqualTo(texts("food", "粥", "hint", "怕狗"));
        assertThat(world.ofChild(family, 1)).isEqualTo(texts("food", "饭"));
        assertThat(letters()).hasSize(2);
    }

    @Test
    void ofManyAtOnceOneIsFirstAndAllOthersAreTold() throws Exception {
        Received family = benAndMia();
        AnswerSheet seen = world.sheet(family);
        List<Callable<AnswerChange>> deeds = List.of("一", "二", "三", "四", "五").stream()
                .<Callable<AnswerChange>>map(food ->
                        () -> world.change(family, AnswersWorld.form(seen, food, 0, _ -> texts("food", food))))
                .toList();
        List<AnswerChange> changes = Crowd.allAtOnce(deeds);
        assertThat(changes).filteredOn(Made.class::isInstance).hasSize(1);
        assertThat(changes).filteredOn(Outdated.class::isInstance).hasSize(4);
        assertThat(letters()).hasSize(2);
    }

    /** The other guardian's change is in a transaction of ours that holds the lock and is not over yet. */
    @Test
    void aChangeWaitsForAnotherOfItsHousehold() throws Exception {
        assertThat(changeBesideAnother(context, true)).isEqualTo(new Outdated());
    }

    @Test
    void withoutTheLockTwoWhoChangeAtOnceWouldNotBeTold(@TempDir Path home) throws Exception {
        try (ApplicationContext unlocked = start(home, AnswersWorld.settings(Map.of("test.unlocked", true)))) {
            assertThat(changeBesideAnother(unlocked, false)).isEqualTo(new Made());
        }
    }

    private static AnswerChange changeBesideAnother(ApplicationContext site, boolean locked) throws Exception {
        AnswersWorld world = new AnswersWorld(site);
        Received family =
                world.signUp(OFFER, child("Ben", WEEK_1, texts("food", "面")), child("Mia", WEEK_2, texts("food", "饭")));
        AnswerSheet seen = world.sheet(family);
        NewAnswers wish = AnswersWorld.form(seen, "x", 0, _ -> texts("food", "粥"));
        String mia =
                Databases.text(site, "select id from child where name = 'Mia'").getFirst();
        return beside(
                site,
                locked,
                "select * from household for update",
                "update child set answers = null where id = " + mia,
                () -> world.change(family, wish));
    }

    /** What becomes of a deed while another transaction, holding a lock or not, has written something. */
    private static AnswerChange beside(
            ApplicationContext site, boolean locked, String lock, String write, Callable<AnswerChange> deed)
            throws Exception {
        try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
                Connection other = Databases.connection(site)) {
            other.setAutoCommit(false);
            if (locked) {
                other.createStatement().executeQuery(lock);
            }
            other.createStatement().executeUpdate(write);
            Future<AnswerChange> change = thread.submit(deed);
            if (!locked) {
                change.get();
            }
            other.commit();
            return change.get();
        }
    }

    @Test
    void theSameFormOnceMoreChangesNothingAndTellsNobody() throws Exception {
        Received family = benAndMia();
        NewAnswers wish = AnswersWorld.form(world.sheet(family), "form", 0, _ -> texts("food", "粥"));
        assertThat(world.change(family, wish)).isEqualTo(new Made());
        int entries = log().size();
        assertThat(world.change(family, wish)).isEqualTo(new Made());
        Callable<AnswerChange> again = () -> world.change(family, wish);
        assertThat(Crowd.allAtOnce(Collections.nCopies(4, again))).containsOnly(new Made());
        assertThat(letters()).hasSize(2);
        assertThat(log()).hasSize(entries);
    }

    /** A file that is sent again is kept under another name, so it looks like another answer. */
    @Test
    void theSameFormWithAFileChangesNothingTheSecondTime() throws Exception {
        Received family = benAndMia();
        AnswerSheet seen = world.sheet(family);
        assertThat(world.change(family, AnswersWorld.form(seen, "form", 1, _ -> file(upload()))))
                .isEqualTo(new Made());
        Answers kept = world.ofChild(family, 1);
        assertThat(world.change(family, AnswersWorld.form(seen, "form", 1, _ -> file(upload()))))
                .isEqualTo(new Made());
        assertThat(world.ofChild(family, 1)).isEqualTo(kept);
        assertThat(letters()).hasSize(2);
        assertThat(world.change(family, AnswersWorld.form(seen, "another form", 1, _ -> file(upload()))))
                .isEqualTo(new Outdated());
    }

    @Test
    void whatChangesNothingTellsNobody() throws Exception {
        Received family = benAndMia();
        assertThat(world.eat(family, "面")).isEqualTo(new Made());
        assertThat(letters()).isEmpty();
        assertThat(log()).noneMatch(line -> line.startsWith("answer-changed"));
    }

    @Test
    void twoChangesWithinAMillisecondAreToldOfEach() throws Exception {
        Received family = benAndMia();
        world.eat(family, "粥");
        world.eat(family, "饼");
        assertThat(letters()).hasSize(4);
    }

    @Test
    void bothGuardiansAndTheLogLearnThatItWasChangedAndNeverTheAnswer() throws Exception {
        Received family = benAndMia();
        world.eat(family, "粥");
        AnswerSheet sheet = world.sheet(family);
        world.change(family, new NewAnswers(sheet.version(), "car", List.of(), texts("car", "自驾"), Map.of()));
        String ben = Databases.text(context, "select id from child where name = 'Ben'")
                .getFirst();
        String household = Databases.text(context, "select id from household").getFirst();
        assertThat(log())
                .filteredOn(line -> line.startsWith("answer-changed"))
                .containsExactly(
                        "answer-changed child:" + ben + " question:food",
                        "answer-changed household:" + household + " question:car");
        assertThat(String.join("\n", log())).doesNotContain("粥", "自驾");
        assertThat(context.getBean(AuditLog.class).verify().isWhole()).isTrue();
        assertThat(letters())
                .as("of Ben's week, then of both weeks, to two guardians")
                .hasSize(6);
        assertThat(Databases.text(context, "select message_key from outbox where template = 'changed'"))
                .filteredOn(key -> key.endsWith("/2"))
                .hasSize(3);
    }

    @Test
    void afterTheDeadlineNothingChanges() {
        EventOffer art = Camp.offer(ART, WEEK_1, WEEK_2);
        context.getBean(CampOffers.class).put(art);
        Received family = world.signUp(art, child("Ben", WEEK_1, texts("food", "面")));
        Instant until = Instant.parse("2026-06-20T00:00:00Z");
        assertThat(world.link().until(family.manageToken())).contains(until);
        clock.set(until.minusMillis(1));
        assertThat(world.eat(family, "粥")).isEqualTo(new Made());
        clock.set(until);
        assertThat(world.eat(family, "饼")).isEqualTo(new Refused(Reason.OVER));
        assertThat(world.link().until(family.manageToken())).isEmpty();
        assertThat(world.ofChild(family, 0)).isEqualTo(texts("food", "粥"));
    }

    @Test
    void whereTheEventSaysNothingTheFirstSessionIsTheDeadline() {
        Received family = benAndMia();
        clock.set(WEEK_1.starts().minusMillis(1));
        assertThat(world.eat(family, "粥")).isEqualTo(new Made());
        clock.set(WEEK_1.starts());
        assertThat(world.eat(family, "饼")).isEqualTo(new Refused(Reason.OVER));
    }

    @Test
    void whoIsCancelledIsNotAskedAndWhoHasCancelledAllChangesNothing() {
        Received family = benAndMia();
        cancelFirst(family);
        assertThat(world.sheet(family).children()).extracting(OfChild::asked).containsExactly(false, true);
        assertThat(world.eat(family, "粥")).isEqualTo(new Made());
        assertThat(world.ofChild(family, 0)).isEqualTo(texts("food", "面", "hint", "怕狗"));
        manageLink.cancelAll(family.manageToken());
        AnswerSheet sheet = world.sheet(family);
        assertThat(world.change(family, AnswersWorld.form(sheet, "x", 1, _ -> texts("food", "饼"))))
                .isEqualTo(new Refused(Reason.CANCELLED));
        assertThat(world.link().until(family.manageToken())).isEmpty();
    }

    @Test
    void whoWaitsMayChangeToo() {
        EventOffer camp = Camp.waiting(1);
        context.getBean(CampOffers.class).put(camp);
        world.signUp(camp, child("Tom", WEEK_1, Answers.NONE));
        Received family = world.signUp(camp, child("Ben", WEEK_1, texts("food", "面")));
        assertThat(page(family).standing()).isEqualTo(Standing.WAITING);
        assertThat(world.eat(family, "粥")).isEqualTo(new Made());
    }

    @Test
    void betweenTheFreezeAndTheDrawNothingChangesAndAfterwardsEverybodyMayAgain() throws Exception {
        Received family = inBallot(world);
        assertThat(world.eat(family, "粥")).isEqualTo(new Made());
        freeze();
        assertThat(world.eat(family, "饼")).isEqualTo(new Refused(Reason.FROZEN));
        assertThat(world.link().until(family.manageToken())).isEmpty();
        // Behind the application's back, to see that the sealed roster knows nothing of answers.
        Databases.change(context, "update child set answers = null", "update household set answers = null");
        Ballots ballots = context.getBean(Ballots.class);
        assertThat(ballots.seed(Camp.SLUG, SEED, "Wu")).isEqualTo(new SeedAnswer.Noted(SEED));
        assertThat(ballots.seed(Camp.SLUG, SEED, "Xu")).isEqualTo(new SeedAnswer.Drawn(1, 0));
        assertThat(world.eat(family, "饼")).isEqualTo(new Made());
    }

    /** The roster is sealed in a transaction of ours that holds the sessions and is not over yet. */
    @Test
    void aChangeWaitsForTheFreezeThatHasBegun() throws Exception {
        assertThat(changeBesideTheFreeze(context, true)).isEqualTo(new Refused(Reason.FROZEN));
    }

    @Test
    void withoutTheLockAChangeWouldSlipBehindTheFreeze(@TempDir Path home) throws Exception {
        try (ApplicationContext unlocked = start(home, AnswersWorld.settings(Map.of("test.unlocked", true)))) {
            assertThat(changeBesideTheFreeze(unlocked, false)).isEqualTo(new Made());
        }
    }

    private static AnswerChange changeBesideTheFreeze(ApplicationContext site, boolean locked) throws Exception {
        AnswersWorld world = new AnswersWorld(site);
        Received family = inBallot(world);
        NewAnswers wish = AnswersWorld.form(world.sheet(family), "x", 0, _ -> texts("food", "粥"));
        return beside(site, locked, "select * from event_session for update", """
                insert into draw (event, closes, beacon, entries, root, seal, published_at)
                values ('summer-camp', '2026-07-01 00:00:00', '', 1, '', '', '2026-07-01 00:00:00')
                """, () -> world.change(family, wish));
    }

    private static Received inBallot(AnswersWorld world) {
        EventOffer camp = Camp.ballot(2);
        world.context().getBean(CampOffers.class).put(camp);
        return world.signUp(camp, child("Ben", WEEK_1, texts("food", "面")));
    }

    private void freeze() {
        clock.set(Instant.parse("2026-07-01T00:00:00Z"));
        assertThat(context.getBean(Ballots.class).freeze(Camp.SLUG, null)).isInstanceOf(FreezeAnswer.Frozen.class);
    }

    @Test
    void aFileIsReplacedOrTakenOutAndTheOldOneErased() throws Exception {
        Received family = benAndMia();
        String first = upload();
        answer(family, file(first));
        assertThat(files()).containsExactly("kept");
        String second = upload();
        answer(family, file(second));
        assertThat(files()).containsExactly("kept");
        AnswerFiles kept = context.getBean(AnswerFiles.class);
        assertThat(kept.open(first)).isEmpty();
        assertThat(kept.open(second)).isPresent();
        answer(family, texts("food", "面"));
        assertThat(files()).containsExactly("kept");
        answer(family, Answers.NONE);
        assertThat(files()).isEmpty();
    }

    /** Answers for Mia; a file that is not spoken of is kept, as the form carries it along. */
    private void answer(Received family, Answers given) {
        AnswerSheet sheet = world.sheet(family);
        Answers now = given.isEmpty()
                ? given
                : sheet.children().get(1).answers().answered(given.all().keySet(), given);
        assertThat(world.change(family, AnswersWorld.form(sheet, sheet.version() + given.toJson(), 1, _ -> now)))
                .isEqualTo(new Made());
    }

    private String upload() {
        Upload.Accepted picture = new Upload.Accepted(new byte[] {1, 2, 3}, Upload.Format.PNG);
        return context.getBean(AnswerFiles.class).keep(picture).orElseThrow();
    }

    private List<String> files() throws Exception {
        return Databases.text(
                context, "select case when household_id is null then 'pending' else 'kept' end from answer_file");
    }

    @Test
    void whatWasChangedIsInTheDownloadAndLeavesWithItsQuestion() throws Exception {
        Received family = benAndMia();
        answer(family, file(upload()));
        world.eat(family, "粥");
        Household household =
                context.getBean(Sheets.class).find(family.manageToken()).orElseThrow();
        assertThat(context.getBean(Dossiers.class).of(household).toString())
                .contains("value=粥", "value=饭", "value=file")
                .doesNotContain("value=面");
        clock.set(WEEK_2.ends().plusSeconds(86_400));
        context.getBean(AnswerRetention.class).run();
        assertThat(world.ofChild(family, 0)).isEqualTo(texts("hint", "怕狗"));
        assertThat(files()).isEmpty();
    }

    @Test
    void answersCannotBeReadInTheDatabaseAfterTheChangeEither() throws Exception {
        Received family = benAndMia();
        world.eat(family, "粥粥粥");
        try (Connection connection = Databases.connection(context);
                ResultSet rows = connection.createStatement().executeQuery("select answers from child")) {
            while (rows.next()) {
                assertThat(new String(rows.getBytes(1), UTF_8)).doesNotContain("粥");
            }
        }
        assertThat(Databases.text(context, "select answers_form from household"))
                .allMatch(mark -> mark.matches("[0-9a-f]{64}"));
    }

    private List<String> letters() throws Exception {
        return Databases.text(context, "select message_key from outbox where template = 'changed'");
    }

    private List<String> log() {
        return context.getBean(AuditLog.class).after(0).stream()
                .map(AnswersContract::line)
                .toList();
    }

    private static String line(ChainedEntry entry) {
        return entry.act() + " " + entry.subject();
    }
}
