package org.openday.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Kills a process that signs children up, again and again, and asks its successor for what it had acknowledged. */
final class KillLoop {

    /** What the kills cost. */
    record Toll(int kills, int acknowledged, int lost) {

        Toll plus(Toll other) {
            return new Toll(kills + other.kills, acknowledged + other.acknowledged, lost + other.lost);
        }
    }

    private static final int LONGEST_LIFE_MS = 200;

    private final WarmJava java;
    private final Path home;
    private final boolean flushed;
    private final Random random;
    private final List<String> acknowledged = new ArrayList<>();
    private int lost;

    KillLoop(WarmJava java, Path home, boolean flushed, long seed) {
        this.java = java;
        this.home = home;
        this.flushed = flushed;
        this.random = new Random(seed);
    }

    Toll run(int kills) throws Exception {
        List<String> latest = List.of();
        for (int kill = 0; kill < kills; kill++) {
            latest = liveAndDie("round-" + kill, latest);
            acknowledged.addAll(latest);
        }
        lost = 0; // Counted anew at the end, over all rounds: what is there now may have been lost since.
        try (Child child = new Child(List.of())) {
            child.ask(acknowledged);
            child.awaitLooked();
        }
        return new Toll(kills, acknowledged.size(), lost);
    }

    private List<String> liveAndDie(String event, List<String> before) throws Exception {
        try (Child child = new Child(List.of(event))) {
            child.ask(before);
            child.awaitLooked();
            String first = child.nextAcknowledged();
            CompletableFuture<List<String>> others = CompletableFuture.supplyAsync(child::acknowledged);
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_LIFE_MS * 1000));
            child.kill();
            return Stream.concat(Stream.of(first), others.get().stream()).toList();
        }
    }

    private final class Child implements AutoCloseable {

        private final Process process;
        private final BufferedReader output;

        Child(List<String> event) throws IOException {
            List<String> arguments = new ArrayList<>(List.of(home.toString(), String.valueOf(flushed)));
            arguments.addAll(event);
            process = java.start(SignUpLoop.class, arguments);
            output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        }

        void ask(List<String> tokens) throws IOException {
            try (Writer input = new OutputStreamWriter(process.getOutputStream(), UTF_8)) {
                for (String token : tokens) {
                    input.write(token + "\n");
                }
            }
        }

        void awaitLooked() throws IOException {
            for (String line = output.readLine(); !"looked".equals(line); line = output.readLine()) {
                if (line == null) {
                    throw new IllegalStateException("It did not come up again; see " + java.errors());
                }
                lost++;
            }
        }

        /** The clock of a life starts with the first answer: a cold start on a busy machine takes any time. */
        String nextAcknowledged() throws IOException {
            return token(Objects.requireNonNull(output.readLine(), "nothing was acknowledged"));
        }

        /** Only whole lines count: half a line was never read by anyone. */
        List<String> acknowledged() {
            return output.lines()
                    .filter(line -> line.matches("acknowledged [\\w-]{32}"))
                    .map(Child::token)
                    .toList();
        }

        private static String token(String line) {
            return line.substring("acknowledged ".length());
        }

        void kill() {
            // SIGKILL through the handle: killed directly, the process would take along what is not read yet.
            process.toHandle().destroyForcibly();
        }

        @Override
        public void close() throws InterruptedException {
            kill();
            process.waitFor();
        }
    }
}
