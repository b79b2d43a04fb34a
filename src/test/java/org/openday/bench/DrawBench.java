package org.openday.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.openday.registration.ballot.Chance;
import org.openday.registration.ballot.Draw;
import org.openday.registration.ballot.DrawFile;
import org.openday.registration.ballot.Entry;
import org.openday.registration.ballot.GeneratedBallot;
import org.openday.registration.ballot.Receipt;
import org.openday.registration.ballot.Roster;

/** What a ballot of 17,000 households for 200 places takes apart from the database, and how large its document is. */
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
        new DrawBench((int) Options.of(args).number("--households", 17_000)).run();
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
