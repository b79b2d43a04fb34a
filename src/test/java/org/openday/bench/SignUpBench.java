package org.openday.bench;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openday.database.Databases;
import org.openday.database.MariaDb;
import org.openday.registration.Outcome.Received;
import org.openday.registration.SignUp;

/** Sign-ups per second, each on disk before it is answered, from 32 threads for one session at a time. */
public final class SignUpBench {

    private static final int THREADS = 32;
    private static final int CHILDREN_OF_A_SESSION = 1_000;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    private SignUpBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("sign-up");
        report("sign-up-h2", Databases.h2(folder.resolve("h2")));
        report("sign-up-mariadb", MariaDb.start(folder.resolve("mariadb"), Map.of()));
        // The threads that watch MariaDB would keep this process up; its shutdown hook stops the server.
        System.exit(0);
    }

    private static void report(String name, ApplicationContext context) throws Exception {
        try (context) {
            SignUp signUp = context.getBean(SignUp.class);
            run(signUp, "warm-up", WARM_UP);
            long[] nanos = run(signUp, "measured", MEASURED);
            double rate = nanos.length / (double) MEASURED.toSeconds();
            double p99 = nanos[(int) (nanos.length * 0.99)] / 1e6;
            System.out.printf(Locale.ROOT, "%s: %.0f per s (p99 %.1f ms)%n", name, rate, p99);
        }
    }

    /** How long each sign-up took, sorted. */
    private static long[] run(SignUp signUp, String phase, Duration duration) throws Exception {
        long end = System.nanoTime() + duration.toNanos();
        List<Future<long[]>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                String thread = phase + " thread " + i;
                all.add(threads.submit(() -> signUpUntil(end, signUp, phase, thread)));
            }
        }
        return sorted(all);
    }

    private static long[] signUpUntil(long end, SignUp signUp, String phase, String thread) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; System.nanoTime() < end; i++) {
            OpenCamp camp = OpenCamp.named(phase + "-" + i * THREADS / CHILDREN_OF_A_SESSION);
            long start = System.nanoTime();
            place(signUp, camp, thread + " child " + i);
            nanos.add(System.nanoTime() - start);
        }
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }

    private static void place(SignUp signUp, OpenCamp camp, String child) {
        if (!(signUp.place(camp.request(signUp.formToken(camp.offer()), child), camp.offer()) instanceof Received)) {
            throw new IllegalStateException("A camp that is open to all refused " + child);
        }
    }

    private static long[] sorted(List<Future<long[]>> all) throws Exception {
        List<long[]> parts = new ArrayList<>();
        for (Future<long[]> one : all) {
            parts.add(one.get());
        }
        long[] nanos = parts.stream().flatMapToLong(Arrays::stream).toArray();
        Arrays.sort(nanos);
        return nanos;
    }
}
