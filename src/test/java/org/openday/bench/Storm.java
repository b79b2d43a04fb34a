package org.openday.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.openday.operations.Operator;
import org.openday.testing.Launch;

/**
 * Kills the application again and again while families sign up, wait, leave and answer offers, while ballots are frozen and
 * drawn and letters go out, and asks its successor whether everything that was promised is kept.
 */
final class Storm {

    /** Starts the application for its n-th life. */
    @FunctionalInterface
    interface Starter {
        Launch start(int life) throws IOException;
    }

    private static final int THREADS = 4;
    private static final int LONGEST_LIFE_MS = 1_200;

    private final Starter application;
    private final Operator operator;
    private final Letters letters;
    private final long seed;
    private final Random random;
    private final Families families = new Families();
    private final List<List<Family>> own = new ArrayList<>();
    private int drawn;

    Storm(Starter application, Path home, Letters letters, long seed) {
        this.application = application;
        this.operator = new Operator(home);
        this.letters = letters;
        this.seed = seed;
        this.random = new Random(seed);
        for (int thread = 0; thread < THREADS; thread++) {
            own.add(new ArrayList<>());
        }
    }

    StormToll run(int kills) throws Exception {
        for (int life = 0; life < kills; life++) {
            try (Launch launch = application.start(life);
                    Door door = Door.of(launch)) {
                compare(door);
                live(launch, door, life);
            }
        }
        return end(kills);
    }

    private StormToll end(int kills) throws Exception {
        try (Launch launch = application.start(kills);
                Door door = Door.of(launch)) {
            compare(door);
            require(operator.type("audit", "verify"));
            complain(letters.missing(expected()), "missing");
            complain(letters.doubled(), "told twice");
            launch.stop();
        }
        return families.toll(kills, letters);
    }

    /** What the letters are that every family must have got by now. */
    private Map<String, List<Set<String>>> expected() {
        return families.all().stream().collect(Collectors.toMap(Storm::address, Storm::expected));
    }

    private static String address(Family family) {
        return family.form().email();
    }

    private static List<Set<String>> expected(Family family) {
        Set<String> received = Set.of("confirmed", "waiting", "received");
        return switch (family.told()) {
            case SIGNED_UP -> List.of(received);
            case CANCELLED -> List.of(received, Set.of("cancelled-by-family"));
            case ACCEPTED -> List.of(received, Set.of("offer"), Set.of("confirmed"));
            case DECLINED -> List.of(received, Set.of("offer"));
        };
    }

    private void compare(Door door) throws IOException, InterruptedException {
        families.compare(door);
        for (int ballot = 0; ballot < drawn; ballot++) {
            String event = StormSite.ballot(ballot);
            families.compareDraw(event, door.bytes(event + "/draw.json"));
        }
        require(operator.type("check-invariants"));
    }

    private void live(Launch launch, Door door, int life) throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        AtomicBoolean killed = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> ends = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random will = new Random(seed + 31L * life + thread);
                List<Family> mine = own.get(thread);
                ends.add(threads.submit(() -> untilKilled(killed, first, () -> families.act(door, mine, life, will))));
            }
            ends.add(threads.submit(() -> untilKilled(killed, first, () -> draw(life))));
            // The clock of a life starts with the first answer: on a busy machine that one takes any time.
            first.await();
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_LIFE_MS * 1000));
            killed.set(true);
            launch.kill();
            for (Future<?> end : ends) {
                end.get();
            }
        }
    }

    /** Something that is done again and again. */
    @FunctionalInterface
    private interface Act {
        void take() throws IOException, InterruptedException;
    }

    private static Void untilKilled(AtomicBoolean killed, CountDownLatch first, Act act) throws Exception {
        try {
            while (!killed.get()) {
                act.take();
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

    /** The next ballot that is closed, if there is one: frozen, and typed by two. */
    private void draw(int life) throws IOException {
        if (drawn < StormSite.ballotOpenIn(life)) {
            String event = StormSite.name(drawn);
            operator.type("ballot", "freeze", event);
            operator.type("ballot", "seed", event, "public " + event, "--by", "Wu");
            Operator.Answer answer = operator.type("ballot", "seed", event, "public " + event, "--by", "Xu");
            if (answer.said().contains("Drawn") || answer.said().contains("It was drawn")) {
                drawn++;
            }
        } else {
            operator.type("status");
        }
    }

    private static void require(Operator.Answer answer) {
        if (answer.exit() != 0) {
            throw new IllegalStateException(answer.said());
        }
    }

    private static void complain(List<String> faults, String what) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(what + ": " + faults);
        }
    }
}
