package org.openday.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.openday.registration.DrawWorld;
import org.openday.registration.ballot.Chance;
import org.openday.registration.ballot.Draw;
import org.openday.registration.ballot.DrawFile;
import org.openday.registration.ballot.Entry;
import org.openday.registration.ballot.GeneratedBallot;
import org.openday.registration.ballot.Receipt;
import org.openday.registration.ballot.Roster;

/** What a ballot of 17,000 households for 200 places takes alone and with all that is around it, and how large its document is. */
public final class DrawBench {

    private static final int PLACES = 200;
    private static final int ROUNDS = 5;

    /** One step of a ballot. */
    @FunctionalInterface
    private interface Step<T> {
        T take() throws IOException;
    }

    private final GeneratedBallot ballot;

    private DrawBench(int households) {
        this.ballot = GeneratedBallot.of(households, PLACES);
    }

    public static void main(String[] args) throws IOException {
        int households = (int) Options.of(args).number("--households", 17_000);
        new DrawBench(households).run();
        whole("h2", households);
        whole("mariadb", households);
        // The threads that watch MariaDB would keep this process up; its shutdown hook stops the server.
        System.exit(0);
    }

    /** From the closing time to the last letter, on a real database. */
    private static void whole(String engine, int households) throws IOException {
        Path home = Files.createTempDirectory("openday-draw");
        try (DrawWorld world = DrawWorld.start(engine.equals("h2"), home, PLACES)) {
            world.fill(households);
            long start = System.nanoTime();
            world.freeze();
            long frozen = System.nanoTime();
            world.draw();
            long drawn = System.nanoTime();
            int bytes = world.published().length;
            long published = System.nanoTime();
            int letters = world.mailed();
            long mailed = System.nanoTime();
            print("draw-whole-%s-freeze: %.2f s", engine, (frozen - start) / 1e9);
            print("draw-whole-%s-draw: %.2f s", engine, (drawn - frozen) / 1e9);
            print("draw-whole-%s-publish: %.2f s (%d bytes)", engine, (published - drawn) / 1e9, bytes);
            print("draw-whole-%s-mail: %.2f s (%d letters)", engine, (mailed - drawn) / 1e9, letters);
            print("draw-whole-%s: %.2f s", engine, (mailed - start) / 1e9);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run() throws IOException {
        var entries = measured("draw-entries", ballot::entries);
        Roster roster = measured("draw-freeze", () -> Roster.freeze(ballot.rules(), entries));
        Draw draw = measured("draw-permutation", () -> roster.draw(GeneratedBallot.SEED));
        long proofs = measured("draw-receipts", () -> proofs(roster));
        measured("draw-chance", () -> Chance.of(PLACES, new TreeMap<>(sizes(roster))));
        byte[] json =
                measured("draw-write", () -> DrawFile.drawn(draw, GeneratedBallot.PUBLISHED, GeneratedBallot.DRAWN));
        print("draw-json: %d bytes (%d entries, %d proven)", json.length, entries.size(), proofs);
        print("draw-json-gzip: %d bytes", gzip(json));
    }

    private long proofs(Roster roster) {
        return roster.entries().stream()
                .map(entry -> roster.receipt(entry.code(), ballot.salt(0)))
                .filter(Receipt::isIn)
                .count();
    }

    private static Map<Integer, Integer> sizes(Roster roster) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        roster.entries().stream().map(Entry::size).forEach(size -> sizes.merge(size, 1, Integer::sum));
        return sizes;
    }

    private static <T> T measured(String name, Step<T> step) throws IOException {
        T result = step.take();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            result = step.take();
            best = Math.min(best, System.nanoTime() - start);
        }
        print("%s: %.1f ms (best of %d)", name, best / 1e6, ROUNDS);
        return result;
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
