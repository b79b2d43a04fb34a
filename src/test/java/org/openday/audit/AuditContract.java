package org.openday.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openday.audit.Entry.Origin;
import org.openday.audit.Verification.Fault;
import org.openday.audit.Verification.Kind;
import org.openday.database.Database;
import org.openday.database.Databases;

/** What the audit chain lets nobody do unnoticed, on whichever engine. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AuditContract {

    private static final int APPENDERS = 8;
    private static final int ROUNDS = 25;

    /** Those who add at once meet less often than not. */
    private static final int ATTEMPTS = 100;

    private ApplicationContext context;
    private ApplicationContext unlocked;
    private AuditLog log;
    private Path anchors;

    abstract ApplicationContext start(Path home, Map<String, Object> settings);

    @BeforeAll
    void open(@TempDir Path home) {
        context = start(home.resolve("locked"), Map.of("openday.trusted-proxies", "127.0.0.1"));
        unlocked = start(home.resolve("unlocked"), Map.of("test.unchained", true));
        log = context.getBean(AuditLog.class);
        anchors = home.resolve("locked/audit/anchors.log");
    }

    @AfterAll
    void close() {
        context.close();
        unlocked.close();
    }

    @BeforeEach
    void tenEntries() throws Exception {
        Databases.clear(context);
        Files.deleteIfExists(anchors);
        append(context, entries(4));
        append(context, entries(6));
    }

    @Test
    void aChainNobodyTouchedIsWhole() {
        Verification found = log.verify();
        assertThat(found.isWhole()).isTrue();
        assertThat(found.entries()).isEqualTo(10);
        assertThat(found.sentence()).contains("whole", "10 entries", found.hash());
    }

    @Test
    void aChainOfManyPagesIsWalkedWhole() {
        append(context, entries(2_500));
        assertThat(log.verify()).matches(Verification::isWhole).matches(found -> found.entries() == 2_510);
    }

    @Test
    void anEmptyChainIsWhole() throws Exception {
        Databases.clear(context);
        assertThat(log.verify().isWhole()).isTrue();
    }

    @Test
    void everyFieldOfAnEntryIsHeldFast() throws Exception {
        for (String change : List.of(
                "done_at = '2020-01-01 00:00:00'",
                "actor = 'operator'",
                "origin = 'schedule'",
                "whence = '192.0.2.1'",
                "whence = null",
                "act = 'given'",
                "subject = 'consent:2'",
                "digest = 'other'",
                "hash = '" + "f".repeat(64) + "'")) {
            tenEntries();
            change("update audit_entry set " + change + " where seq = 5");
            assertThat(log.verify().fault()).as(change).isEqualTo(new Fault(5, Kind.EDITED));
        }
    }

    @Test
    void anEditWithAFreshHashIsSeenAtTheNextEntry() throws Exception {
        rewrite(5);
        assertThat(log.verify().fault()).isEqualTo(new Fault(5, Kind.EDITED));
    }

    @Test
    void anEditOfTheLastEntryWithAFreshHashIsSeenAtTheHead() throws Exception {
        rewrite(10);
        assertThat(log.verify().fault()).isEqualTo(new Fault(10, Kind.EDITED));
    }

    @Test
    void anEntryTakenOutIsMissed() throws Exception {
        change("delete from audit_entry where seq = 5");
        assertThat(log.verify().fault()).isEqualTo(new Fault(5, Kind.DELETED));
    }

    @Test
    void theFirstEntryTakenOutIsMissed() throws Exception {
        change("delete from audit_entry where seq = 1");
        assertThat(log.verify().fault()).isEqualTo(new Fault(1, Kind.DELETED));
    }

    @Test
    void entriesThatChangedPlacesAreNoticed() throws Exception {
        change(
                "update audit_entry set seq = 0 where seq = 5",
                "update audit_entry set seq = 5 where seq = 6",
                "update audit_entry set seq = 6 where seq = 0");
        assertThat(log.verify().fault()).isEqualTo(new Fault(5, Kind.REORDERED));
    }

    @Test
    void aTailCutOffIsMissed() throws Exception {
        change("delete from audit_entry where seq > 7");
        assertThat(log.verify().fault()).isEqualTo(new Fault(8, Kind.CUT_OFF));
    }

    @Test
    void aTailCutOffTogetherWithTheHeadIsMissedByTheAnchor() throws Exception {
        context.getBean(Anchoring.class).run();
        cutAt(7);
        assertThat(log.verify().fault()).isEqualTo(new Fault(8, Kind.CUT_OFF));
        append(context, entries(2));
        assertThat(log.verify().fault()).isEqualTo(new Fault(10, Kind.CUT_OFF));
        append(context, entries(5));
        assertThat(log.verify().fault()).isEqualTo(new Fault(10, Kind.REWRITTEN));
    }

    @Test
    void withoutAnAnchorATailCutOffTogetherWithTheHeadIsNotMissed() throws Exception {
        cutAt(7);
        assertThat(log.verify().isWhole()).isTrue();
    }

    @Test
    void anAnchorHalfWrittenInACrashIsNone() throws Exception {
        context.getBean(Anchoring.class).run();
        Files.writeString(anchors, Files.readString(anchors) + "2026-06-01T00:00:00Z 99 abc");
        assertThat(log.verify().isWhole()).isTrue();
    }

    @Test
    void theChainIsAnchoredOnlyWhenItGrew() throws Exception {
        Anchoring anchoring = context.getBean(Anchoring.class);
        anchoring.run();
        anchoring.run();
        assertThat(Files.readAllLines(anchors)).hasSize(1);
        append(context, entries(1));
        anchoring.run();
        assertThat(Files.readAllLines(anchors)).hasSize(2);
        assertThat(log.verify().isWhole()).isTrue();
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        assertThatThrownBy(() -> context.getBean(Database.class).change(() -> {
                    log.append(entries(3));
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log.verify()).matches(Verification::isWhole).matches(found -> found.entries() == 10);
    }

    @Test
    void outsideATransactionNothingIsAdded() {
        assertThatThrownBy(() -> log.append(entries(1))).isInstanceOf(RuntimeException.class);
        assertThat(log.verify().entries()).isEqualTo(10);
    }

    @Test
    void manyWhoAddAtOnceMakeOneChain() throws Exception {
        assertThat(failures(context)).isZero();
        assertThat(log.verify())
                .matches(Verification::isWhole)
                .matches(found -> found.entries() == 10 + 2 * APPENDERS * ROUNDS);
    }

    @Test
    void withoutTheLockTheyGetInEachOthersWay() throws Exception {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (failures(unlocked) > 0) {
                return;
            }
        }
        throw new AssertionError("The lock could be left out and nobody would notice");
    }

    @Test
    void anEntryIsFoundByWhatItIsBoundTo() {
        Commitment bound = Commitment.to(List.of("photo", "given"));
        append(context, List.of(new Entry("household", Origin.WEB, "given", "consent:9", bound.digest())));
        assertThat(log.committedTo(List.of(bound.digest())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.hash()).isEqualTo(Digest.ofLines(entry.lines())));
        assertThat(log.committedTo(List.of())).isEmpty();
    }

    @Test
    void entriesFromBeforeAddressesWereNotedStillVerifyAmongThoseThatHaveThem() throws Exception {
        Databases.clear(context);
        ChainedEntry old = new ChainedEntry(
                1, Instant.EPOCH, "household", "web", null, "given", "consent:1", "", Head.NONE.hash(), "");
        change(
                "insert into audit_entry (seq, done_at, actor, origin, act, subject, digest, previous, hash) values"
                        + " (1, '1970-01-01 00:00:00', 'household', 'web', 'given', 'consent:1', '', '"
                        + Head.NONE.hash() + "', '" + old.trueHash() + "')",
                "update audit_head set seq = 1, hash = '" + old.trueHash() + "'");
        append(context, entries(3));
        assertThat(log.verify()).matches(Verification::isWhole).matches(found -> found.entries() == 4);
        change("update audit_entry set whence = '-' where seq = 1");
        assertThat(log.verify().fault()).isEqualTo(new Fault(1, Kind.EDITED));
    }

    @Test
    void anActOfStaffCarriesTheirAddressAndAFamilysOnlyTheNetworkAroundIt() {
        HttpRequest<?> request = HttpRequest.GET("/").header("X-Forwarded-For", "203.0.113.9");
        assertThat(whence(request, "staff:Ada", Origin.WEB)).isEqualTo("203.0.113.9");
        assertThat(whence(request, "stranger", Origin.WEB)).isEqualTo("203.0.113.9");
        assertThat(whence(request, "household", Origin.WEB)).isEqualTo("203.0.0.0/16");
        assertThat(whence(request, "operator", Origin.COMMAND_LINE)).isEqualTo("-");
        assertThat(append(context, entries(1)).getFirst().whence()).isEqualTo("-");
        HttpRequest<?> later = HttpRequest.GET("/").header("X-Forwarded-For", "2001:db8:1:2::9");
        assertThat(whence(later, "household", Origin.WEB)).isEqualTo("2001:db8:0:0:0:0:0:0/32");
    }

    @Test
    void theActsAreNamedOnceEachInTheirOrder() {
        append(
                context,
                List.of(
                        new Entry("household", Origin.WEB, "given", "consent:1"),
                        new Entry("household", Origin.WEB, "added", "consent:1")));
        append(context, entries(3));
        assertThat(log.acts()).containsExactly("added", "given", "withdrawn");
    }

    private @Nullable String whence(HttpRequest<?> request, String actor, Origin origin) {
        return ServerRequestContext.with(request, (Supplier<@Nullable String>)
                () -> append(context, List.of(new Entry(actor, origin, "given", "consent:1")))
                        .getFirst()
                        .whence());
    }

    /** How many of those who add at once cannot. */
    private static int failures(ApplicationContext context) throws Exception {
        CyclicBarrier start = new CyclicBarrier(APPENDERS);
        AtomicInteger failures = new AtomicInteger();
        Callable<Void> appender = () -> {
            for (int round = 0; round < ROUNDS; round++) {
                start.await();
                if (!canAppend(context)) {
                    failures.incrementAndGet();
                }
            }
            return null;
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> each : threads.invokeAll(Collections.nCopies(APPENDERS, appender))) {
                each.get();
            }
        }
        return failures.get();
    }

    private static boolean canAppend(ApplicationContext context) {
        try {
            append(context, entries(2));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static List<ChainedEntry> append(ApplicationContext context, List<Entry> entries) {
        return context.getBean(Database.class)
                .change(() -> context.getBean(AuditLog.class).append(entries));
    }

    private static List<Entry> entries(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(new Entry("household", Origin.WEB, "withdrawn", "consent:" + i));
        }
        return entries;
    }

    private void rewrite(long seq) throws SQLException {
        ChainedEntry old = context.getBean(Chain.class).between(seq - 1, seq).getFirst();
        Head before = new Head(seq - 1, old.previous());
        ChainedEntry other = ChainedEntry.after(
                before, new Entry("household", Origin.WEB, "given", old.subject()), "-", old.doneAt());
        change("update audit_entry set act = 'given', hash = '" + other.hash() + "' where seq = " + seq);
    }

    private void cutAt(long seq) throws SQLException {
        change(
                "delete from audit_entry where seq > " + seq,
                "update audit_head set seq = " + seq + ", hash = (select hash from audit_entry where seq = " + seq
                        + ")");
    }

    private void change(String... statements) throws SQLException {
        Databases.change(context, statements);
    }
}
