package org.openday.notification;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.openday.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes letters and hands them over, over a few connections at once. */
@Singleton
@Requires(beans = Database.class)
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** Threads of the machine's own: a virtual one that writes a hundred letters would let no sign-up pass meanwhile. */
    private static final ThreadFactory THREADS =
            Thread.ofPlatform().name("letters-", 0).daemon().factory();

    private static final Fate TOO_LATE = new Fate.Later("There was no time for it");

    private final Sealer sealer;
    private final Letters letters;
    private final Posts posts;

    Delivery(Sealer sealer, Letters letters, Posts posts) {
        this.sealer = sealer;
        this.letters = letters;
        this.posts = posts;
    }

    /** What became of each message; of those that were not begun in time, that they are for later. */
    List<Attempt> of(List<Slip> slips, BooleanSupplier inTime) {
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(THREADS)) {
            List<Future<List<Attempt>>> rounds = new ArrayList<>();
            rounds(slips).forEach(round -> rounds.add(threads.submit(() -> round(round, inTime))));
            List<Attempt> attempts = new ArrayList<>();
            for (Future<List<Attempt>> round : rounds) {
                attempts.addAll(round.get());
            }
            return attempts;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A round of letters ended early", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("The post was called off", e);
        }
    }

    private List<List<Slip>> rounds(List<Slip> slips) {
        List<List<Slip>> rounds = new ArrayList<>();
        slips.stream().collect(Collectors.groupingBy(Slip::channel)).forEach((channel, same) -> {
            int most = posts.of(channel).mostInRound();
            for (int from = 0; from < same.size(); from += most) {
                rounds.add(same.subList(from, Math.min(from + most, same.size())));
            }
        });
        return rounds;
    }

    private List<Attempt> round(List<Slip> slips, BooleanSupplier inTime) {
        try (Post.Round round = posts.of(slips.getFirst().channel()).round()) {
            return slips.stream()
                    .map(slip -> new Attempt(slip, inTime.getAsBoolean() ? carried(slip, round) : TOO_LATE))
                    .toList();
        }
    }

    /** Whatever is wrong with one message, the others go out. */
    private Fate carried(Slip slip, Post.Round round) {
        try {
            Sealer.Content content = sealer.open(slip);
            return letters.of(slip, content)
                    .map(round::carry)
                    .orElseGet(() -> new Fate.Later("There is no template of that name"));
        } catch (RuntimeException e) {
            LOG.error("The message {} cannot be written", slip.messageKey(), e);
            return new Fate.Later("It cannot be written: " + e.getClass().getSimpleName());
        }
    }
}
