package org.openday.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openday.notification.OutboxContract.message;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Database;
import org.openday.database.Databases;
import org.openday.database.Durability;
import org.openday.shared.Language;
import org.openday.shared.TestClock;

/** What holds of sending, on whichever engine. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DispatchContract {

    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");

    private ApplicationContext context;
    private TestClock clock;
    private Outbox outbox;
    private Pigeons pigeons;

    abstract ApplicationContext start(Path home, Map<String, Object> settings);

    @BeforeAll
    void open(@TempDir Path home) {
        context = start(home, Map.of("test.idle", true, "test.clock", NOW.toString()));
        clock = context.getBean(TestClock.class);
        outbox = context.getBean(Outbox.class);
    }

    @AfterAll
    void close() {
        context.close();
    }

    @BeforeEach
    void empty() throws Exception {
        run("delete from outbox");
        pigeons = new Pigeons();
        clock.set(NOW);
    }

    @Test
    void aMessageIsSentOnceAndWhatItSaidIsForgotten() throws Exception {
        outbox.add(message("a"));
        dispatch().run();
        outbox.add(message("a"));
        dispatch().run();
        assertThat(pigeons.recipients()).containsExactly("ada@example.org");
        assertThat(
                        rows(
                                "payload is null and due_at is null and claim is null and sent_at is not null and attempts = 1"))
                .containsExactly("a");
    }

    @Test
    void ofAChangeThatIsRolledBackNobodyIsTold() {
        assertThatThrownBy(() -> database().change(() -> {
                    outbox.add(message("a"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        dispatch().run();
        assertThat(pigeons.carried()).isEmpty();
    }

    @Test
    void addedOutsideTheChangeTheMessageWouldBeSentAllTheSame() {
        outbox.add(message("a"));
        assertThatThrownBy(() -> database().change(() -> {
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        dispatch().run();
        assertThat(pigeons.carried()).hasSize(1);
    }

    @Test
    void aMessageForLaterWaitsForItsTime() {
        Message now = message("a");
        outbox.add(new Message("a", now.template(), Language.EN, now.recipient(), now.values(), NOW.plusSeconds(60)));
        dispatch().run();
        assertThat(pigeons.carried()).isEmpty();
        clock.advance(Duration.ofSeconds(60));
        dispatch().run();
        assertThat(pigeons.carried()).hasSize(1);
    }

    @Test
    void whatOneHasTakenNobodyElseTakesUntilItsTimeIsUp() {
        outbox.add(message("a"));
        assertThat(claims().take().slips()).hasSize(1);
        assertThat(claims().take().isEmpty()).isTrue();
        clock.advance(Claims.LEASE);
        assertThat(claims().take().slips()).hasSize(1);
    }

    @Test
    void twoDispatchersAtOnceSendEachMessageOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            addMany("round-" + round, 30);
            both(this::claims);
        }
        assertThat(pigeons.carried()).hasSize(20 * 30).extracting(Letter::mark).doesNotHaveDuplicates();
    }

    @Test
    void withoutTheClaimTwoDispatchersSendEverythingTwice() throws Exception {
        addMany("twice", 30);
        CyclicBarrier taking = new CyclicBarrier(2);
        both(() -> new Claims(slips(), database(), context.getBean(Durability.class), clock) {
            private boolean taken;

            @Override
            Batch take() {
                if (taken) {
                    return Batch.NONE;
                }
                taken = true;
                List<Long> due = slips().due(clock.instant(), 200);
                await(taking);
                slips().claim(due, "same", clock.instant(), clock.instant().plus(LEASE));
                return new Batch("same", clock.instant().plus(LEASE), slips().claimed(due, "same"));
            }
        });
        assertThat(pigeons.carried()).hasSize(2 * 30);
    }

    @Test
    void whoeverDiesBetweenSendingAndNotingItIsFollowedByTheSameLetter() {
        outbox.addAll(List.of(message("a"), message("b")));
        Settling dying = new Settling(slips(), database(), new Tally(), clock) {
            @Override
            void note(String claim, List<Attempt> attempts) {
                throw new IllegalStateException("killed");
            }
        };
        assertThatThrownBy(dispatch(claims(), dying, pigeons)::run).hasMessage("killed");
        dispatch().run();
        assertThat(pigeons.carried()).as("while the claim holds").hasSize(2);
        clock.advance(Claims.LEASE);
        dispatch().run();
        dispatch().run();
        List<Letter> carried = pigeons.carried();
        assertThat(carried).hasSize(4);
        assertThat(carried.subList(2, 4)).isEqualTo(carried.subList(0, 2));
        assertThat(carried.stream().map(Letter::mark).distinct()).hasSize(2);
    }

    @Test
    void whatFailsIsTriedAgainWithLongerPausesAndGivenUpAfterThreeDays() throws Exception {
        outbox.add(message("a"));
        pigeons.meet(letter -> new Fate.Later("busy"));
        Instant last = NOW;
        for (int hour = 0; hour < 24 * 4; hour++) {
            int before = pigeons.carried().size();
            dispatch().run();
            last = pigeons.carried().size() > before ? clock.instant() : last;
            clock.advance(Duration.ofHours(1));
        }
        assertThat(pigeons.carried()).hasSize(20);
        assertThat(Duration.between(NOW, last)).isBetween(Duration.ofDays(2), Duration.ofDays(4));
        assertThat(rows("failed_at is not null and payload is null and last_error = 'busy'"))
                .containsExactly("a");
        assertThat(Settling.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Settling.pause(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Settling.pause(60)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void oneThatCannotBeSentDoesNotHoldUpTheOthers() throws Exception {
        outbox.addAll(List.of(message("good"), message("swapped"), message("refused"), message("other")));
        Message good = message("nameless");
        outbox.add(new Message("nameless", "no-such-mail", Language.ZH, good.recipient(), Map.of(), null));
        run("update outbox set payload = x'0102' where message_key = 'swapped'");
        String refused =
                new Envelope("refused", NOW, "").letter(Language.ZH, "", "", "").mark();
        pigeons.meet(letter -> letter.mark().equals(refused) ? new Fate.Never("550") : new Fate.Sent());
        dispatch().run();
        assertThat(rows("sent_at is not null")).containsExactly("good", "other");
        assertThat(rows("failed_at is not null")).containsExactly("refused");
        assertThat(rows("due_at is not null and last_error like '%no template%'"))
                .containsExactly("nameless");
        assertThat(rows("due_at is not null and last_error like '%BrokenSeal%'"))
                .containsExactly("swapped");
    }

    @Test
    void whoHasOnlyATelephoneGetsATextMessage() throws Exception {
        outbox.add(new Message("a", "code", Language.ZH, Recipient.byPhone("13800000000"), Map.of("code", "1"), null));
        dispatch().run();
        assertThat(pigeons.carried()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("13800000000");
            assertThat(letter.text()).contains("验证码1").doesNotContain("\n");
            assertThat(letter.html()).isEmpty();
        });
    }

    @Test
    void afterNinetyDaysNothingIsKnownOfAMessage() throws Exception {
        outbox.add(message("a"));
        dispatch().run();
        OutboxRetention retention = context.getBean(OutboxRetention.class);
        clock.advance(Duration.ofDays(89));
        retention.run();
        assertThat(rows("1 = 1")).hasSize(1);
        clock.advance(Duration.ofDays(2));
        retention.run();
        assertThat(rows("1 = 1")).isEmpty();
    }

    @Test
    void moreThanABatchIsAllSent(@TempDir Path folder) throws Exception {
        sendToFiles(1_200, folder);
    }

    @Test
    @Tag("bench")
    void seventeenThousandMailsAreInTheFolderWithinAMinute(@TempDir Path folder) throws Exception {
        long start = System.nanoTime();
        sendToFiles(17_000, folder);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
    }

    private void sendToFiles(int number, Path folder) throws Exception {
        addMany("draw", number);
        Post files = new FilePost(folder, ".eml", context.getBean(MimeMails.class)::bytes);
        dispatch(claims(), settling(), files).run();
        try (Stream<Path> found = Files.list(folder)) {
            assertThat(found.map(Path::toString)).hasSize(number).allMatch(file -> file.endsWith(".eml"));
        }
    }

    private void addMany(String key, int number) {
        outbox.addAll(IntStream.range(0, number)
                .mapToObj(each -> message(key + "/" + each))
                .toList());
    }

    private Dispatch dispatch() {
        return dispatch(claims(), settling(), pigeons);
    }

    private Dispatch dispatch(Claims claims, Settling settling, Post post) {
        Delivery delivery =
                new Delivery(context.getBean(Sealer.class), context.getBean(Letters.class), new Posts(post, post));
        return new Dispatch(claims, delivery, settling, clock);
    }

    private void both(Supplier<Claims> claims) throws Exception {
        List<Future<?>> runs = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int each = 0; each < 2; each++) {
                Dispatch dispatch = dispatch(claims.get(), settling(), pigeons);
                runs.add(threads.submit(dispatch::run));
            }
        }
        for (Future<?> run : runs) {
            run.get();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Claims claims() {
        return new Claims(slips(), database(), context.getBean(Durability.class), clock);
    }

    private Settling settling() {
        return new Settling(slips(), database(), new Tally(), clock);
    }

    private Slips slips() {
        return context.getBean(Slips.class);
    }

    private Database database() {
        return context.getBean(Database.class);
    }

    private void run(String statement) throws Exception {
        try (Connection connection = Databases.connection(context)) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    private List<String> rows(String condition) throws Exception {
        return Databases.text(context, "select message_key from outbox where " + condition + " order by message_key");
    }
}
