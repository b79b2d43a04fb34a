package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.testing.Within;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB dies, or freezes, under a crowd, and comes back: nobody meets an error, nobody waits for long, no threads
 * pile up, and the log says it twice.
 */
class OutageTest extends MortalSite {

    private static final int CROWD = 200;
    private static final int FULL = 409;
    private static final int FEW_THREADS = 100;

    /** After so long a socket is given up; nobody may have had to wait for that. */
    private static final long LONGEST_SECONDS = 10;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @BeforeEach
    void listen() {
        log.list.clear();
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(log);
    }

    @Test
    void aCrowdGetsOverTheDeathOfTheDatabase() throws Exception {
        assertCrowdGetsOver(server::kill, server::rise);
    }

    @Test
    void aCrowdGetsOverADatabaseThatSaysNothing() throws Exception {
        assertCrowdGetsOver(server::freeze, server::thaw);
    }

    private void assertCrowdGetsOver(Deed blow, Deed cure) throws Exception {
        List<SentForm> forms = crowd();
        threads.resetPeakThreadCount();
        int before = threads.getThreadCount();
        try {
            List<Answer> answers = atOnce(forms, blow);
            assertThat(answers).extracting(Answer::status).isSubsetOf(200, 303, FULL, 503);
            assertThat(answers).extracting(Answer::seconds).allMatch(seconds -> seconds < LONGEST_SECONDS);
            assertThat(threads.getPeakThreadCount()).isLessThan(before + FEW_THREADS);
            awaitLoss();
            assertThat(atOnce(forms, () -> {})).extracting(Answer::status).containsOnly(200, 503);
        } finally {
            cure.run();
            awaitReturn();
        }
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        gone -> assertThat(gone).startsWith("The database does not answer"),
                        back -> assertThat(back).startsWith("The database answers again"));
    }

    private record Answer(int status, long seconds) {}

    /** Each family with its form, and as many readers; the blow comes when the first is through and the rest are at it. */
    private List<Answer> atOnce(List<SentForm> forms, Deed blow) throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = forms.stream()
                    .flatMap(form -> Stream.<Callable<Answer>>of(
                            () -> timed(() -> confirm(form)), () -> timed(() -> site.get(EVENT))))
                    .map(clients::submit)
                    .toList();
            Within.seconds(10, "the first is through", () -> answers.stream().anyMatch(Future::isDone));
            blow.run();
            return results(answers);
        }
    }

    private static <T> List<T> results(List<Future<T>> futures) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    private static Answer timed(Callable<HttpResponse<String>> call) throws Exception {
        long begun = System.nanoTime();
        int status = call.call().statusCode();
        return new Answer(status, (System.nanoTime() - begun) / 1_000_000_000);
    }

    private List<SentForm> crowd() {
        return IntStream.range(0, CROWD)
                .mapToObj(number -> form().ada().child(0, "Child " + number, "2015-03-14", "week-1"))
                .toList();
    }

    /** Something done to the server. */
    private interface Deed {
        void run() throws Exception;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
