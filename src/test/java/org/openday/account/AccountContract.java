package org.openday.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.account.People.Change;
import org.openday.audit.AuditLog;
import org.openday.database.Databases;
import org.openday.shared.TestClock;

/** Accounts where many act at once, on whichever engine. */
abstract class AccountContract {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private ApplicationContext context;
    private StaffForTests staff;

    abstract ApplicationContext start(Path home, Map<String, Object> settings);

    @BeforeEach
    void start(@TempDir Path home) {
        context = start(home, Map.of("test.clock", NOW.toString()));
        staff = StaffForTests.of(context);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void ofTwoAdministratorsWhoTakeEachOtherOutOneStays() throws Exception {
        Staff ada = staff.add("Ada", Role.ADMINISTRATOR);
        Staff ben = staff.add("Ben", Role.ADMINISTRATOR);
        People people = context.getBean(People.class);
        assertThat(atOnce(() -> people.disable(Actor.of(ada), ben.id()), () -> people.disable(Actor.of(ben), ada.id())))
                .containsExactlyInAnyOrder(Change.DONE, Change.LAST_ADMINISTRATOR);
    }

    @Test
    void theLastAdministratorStaysOne() {
        Staff ada = staff.add("Ada", Role.ADMINISTRATOR);
        People people = context.getBean(People.class);
        assertThat(people.roles(Actor.OPERATOR, ada.id(), Set.of(Role.AUTHOR))).isEqualTo(Change.LAST_ADMINISTRATOR);
        assertThat(people.roles(Actor.OPERATOR, ada.id(), Set.of(Role.ADMINISTRATOR, Role.AUTHOR)))
                .isEqualTo(Change.DONE);
    }

    @Test
    void aCodeThatTwoBringAtOnceLetsOneIn() throws Exception {
        Staff ada = staff.add("Ada", Role.ADMINISTRATOR);
        SecondFactor factor = context.getBean(SecondFactor.class);
        String code = staff.code(ada);
        assertThat(atOnce(() -> factor.proves(ada.id(), code), () -> factor.proves(ada.id(), code)))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aCodeOnPaperThatTwoBringAtOnceLetsOneIn() throws Exception {
        Staff ada = staff.add("Ada", Role.ADMINISTRATOR);
        SecondFactor factor = context.getBean(SecondFactor.class);
        String code = factor.newCodes(ada).getFirst();
        assertThat(atOnce(() -> factor.proves(ada.id(), code), () -> factor.proves(ada.id(), code)))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aLinkThatTwoUseAtOnceWorksForOne() throws Exception {
        Staff ada = staff.add("Ada", Role.AUTHOR);
        String token = staff.link("Ada").replaceAll(".*/", "");
        PasswordChange passwords = context.getBean(PasswordChange.class);
        assertThat(atOnce(
                        () -> passwords.choose(token, ada, "a first long phrase"),
                        () -> passwords.choose(token, ada, "another long phrase")))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whoOpenedALinkBeforeAnotherUsedItCannotUseItAnyMore() {
        staff.add("Ada", Role.AUTHOR);
        Links links = context.getBean(Links.class);
        Invitation opened = links.open(staff.link("Ada").replaceAll(".*/", "")).orElseThrow();
        assertThat(links.use(opened)).isTrue();
        assertThat(links.use(opened)).isFalse();
    }

    @Test
    void anEmptyDatabaseGetsOneAdministratorAndNoMore() throws Exception {
        FirstStart first = context.getBean(FirstStart.class);
        assertThat(first.line()).startsWith("The first account is admin with the password ");
        assertThat(first.line()).isNull();
        assertThat(Databases.text(context, "select role from staff_role")).containsExactly("ADMINISTRATOR");
    }

    @Test
    void noSecretIsReadableInTheDatabase() throws Exception {
        Staff ada = staff.add("Ada", Role.ADMINISTRATOR);
        String token = staff.cookie(ada).substring("staff=".length());
        String link = staff.link("Ada").replaceAll(".*/", "");
        String paper = context.getBean(SecondFactor.class).newCodes(ada).getFirst();
        List<String> kept = Stream.of(
                        Databases.text(context, "select token_hash from staff_session"),
                        Databases.text(context, "select token_hash from staff_invitation"),
                        Databases.text(context, "select code_hash from staff_recovery_code"),
                        Databases.text(context, "select password_hash from staff"))
                .flatMap(Collection::stream)
                .toList();
        assertThat(kept).doesNotContain(token, link, paper, StaffForTests.PASSWORD);
        assertThat(kept.getLast()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(context.getBean(AuditLog.class).verify().isWhole()).isTrue();
    }

    @Test
    void ofTwoInvitationsOfOneNameAtOnceTheLaterFindsItTaken() throws Exception {
        Invitations invitations = context.getBean(Invitations.class);
        for (int i = 0; i < 20; i++) {
            NewStaff someone = new NewStaff(new StaffName("Twin " + i), "", Set.of(Role.AUTHOR));
            assertThat(atOnce(
                            () -> invitations.addByHand(Actor.OPERATOR, someone).faults(),
                            () -> invitations.addByHand(Actor.OPERATOR, someone).faults()))
                    .containsExactlyInAnyOrder(Set.of(), Set.of(NewStaff.Fault.TAKEN));
        }
    }

    @Test
    void aCountOfAPasskeyThatTwoBringAtOnceIsGoodForOne() throws Exception {
        Staff ada = staff.add("Ada", Role.AUTHOR);
        PasskeyStore store = context.getBean(PasskeyStore.class);
        byte[] id = Challenges.random();
        Challenges.Asked asked = context.getBean(Challenges.class).ask("x", Challenges.random(), "Phone");
        store.add(ada, new Authenticators.Made(id, id, false, 1), asked);
        Passkey passkey = store.find(id).orElseThrow();
        assertThat(atOnce(() -> store.use(passkey, 2), () -> store.use(passkey, 2)))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whatIsOverIsForgottenAfterThirtyDaysButForTheLastSession() throws Exception {
        TestClock clock = context.getBean(TestClock.class);
        Staff ada = staff.add("Ada", Role.AUTHOR);
        staff.cookie(ada);
        staff.cookie(ada);
        staff.link("Ada");
        clock.advance(Duration.ofDays(30));
        context.getBean(Forgetting.class).run();
        assertThat(rows("staff_session")).isEqualTo(2);
        assertThat(rows("staff_invitation")).isEqualTo(1);
        clock.advance(Duration.ofDays(3).plusSeconds(1));
        context.getBean(Forgetting.class).run();
        assertThat(rows("staff_session")).isEqualTo(1);
        assertThat(rows("staff_invitation")).isZero();
        assertThat(context.getBean(People.class).find(ada.id()).orElseThrow().lastSeen())
                .isEqualTo(NOW);
    }

    @Test
    void whatLastsIsNotForgotten() throws Exception {
        Staff ada = staff.add("Ada", Role.AUTHOR);
        staff.cookie(ada);
        context.getBean(TestClock.class).advance(Duration.ofDays(29));
        String cookie = staff.cookie(ada);
        staff.link("Ada");
        context.getBean(Forgetting.class).run();
        assertThat(rows("staff_session")).isEqualTo(2);
        assertThat(rows("staff_invitation")).isEqualTo(1);
        assertThat(context.getBean(Sessions.class).open(cookie.substring("staff=".length())))
                .isPresent();
    }

    private int rows(String table) throws Exception {
        return Databases.text(context, "select id from " + table).size();
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<T>> futures = threads.invokeAll(List.of(one, other));
            return List.of(futures.get(0).get(), futures.get(1).get());
        }
    }
}
