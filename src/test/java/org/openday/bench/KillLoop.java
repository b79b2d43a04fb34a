package org.openday.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openday.testing.Launch;

/** Kills the application while families sign up, again and again, and asks its successor for what it had acknowledged. */
final class KillLoop {

    /** Starts the application on a home. */
    @FunctionalInterface
    interface Starter {
        Launch start(Path home) throws IOException;
    }

    private static final int FAMILIES_AT_ONCE = 4;
    private static final int LONGEST_LIFE_MS = 300;
    private static final int LONGEST_START_MS = 1500;
    private static final int KILLED_AT_START = 10;
    private static final int EVERYONE = 25;

    private final Starter application;
    private final Path home;
    private final Random random;
    private final Ledger ledger = new Ledger();
    private int children;

    KillLoop(Starter application, Path home, long seed) {
        this.application = application;
        this.home = home;
        this.random = new Random(seed);
    }

    Toll run(int kills) throws Exception {
        for (int kill = 1; kill <= kills; kill++) {
            if (kill > 1 && random.nextInt(KILLED_AT_START) == 0) {
                killAtStart();
            } else {
                killAtWork(kill % EVERYONE == 0);
            }
        }
        try (Launch launch = application.start(home);
                Door door = Door.of(launch)) {
            ledger.compare(door, true);
        }
        return ledger.toll(kills);
    }

    private void killAtStart() throws Exception {
        try (Launch launch = application.start(home)) {
            sleepUpTo(LONGEST_START_MS);
            launch.kill();
        }
    }

    private void killAtWork(boolean everyone) throws Exception {
        try (Launch launch = application.start(home);
                Door door = Door.of(launch)) {
            ledger.compare(door, everyone);
            signUpUntilKilled(launch, door);
        }
    }

    private void signUpUntilKilled(Launch launch, Door door) throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        AtomicBoolean killed = new AtomicBoolean();
        try (ExecutorService families = Executors.newFixedThreadPool(FAMILIES_AT_ONCE)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int family = 0; family < FAMILIES_AT_ONCE; family++) {
                ends.add(families.submit(() -> signUp(door, first, killed)));
            }
            // The clock of a life starts with the first answer: on a busy machine that one takes any time.
            first.await();
            sleepUpTo(LONGEST_LIFE_MS);
            killed.set(true);
            launch.kill();
            for (Future<?> end : ends) {
                end.get();
            }
        }
    }

    private Void signUp(Door door, CountDownLatch first, AtomicBoolean killed) throws Exception {
        try {
            while (true) {
                Form form = door.fillIn("Child " + nextChild());
                ledger.sent(form);
                ledger.acknowledged(form, door.confirm(form));
                first.countDown();
            }
        } catch (IOException e) {
            if (!killed.get()) {
                throw e;
            }
        } finally {
            first.countDown();
        }
        return null;
    }

    private synchronized int nextChild() {
        return children++;
    }

    private void sleepUpTo(int milliseconds) throws InterruptedException {
        TimeUnit.MICROSECONDS.sleep(random.nextInt(milliseconds * 1000));
    }
}
