package org.openday.notification;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Carries letters to nobody, remembers them, and meets the fate a test has for them. */
final class Pigeons implements Post, Post.Round {

    private final Queue<Letter> carried = new ConcurrentLinkedQueue<>();
    private volatile Function<Letter, Fate> fate = letter -> new Fate.Sent();

    void meet(Function<Letter, Fate> next) {
        fate = next;
    }

    List<Letter> carried() {
        return List.copyOf(carried);
    }

    List<String> recipients() {
        return carried.stream().map(Letter::to).toList();
    }

    @Override
    public Round round() {
        return this;
    }

    @Override
    public Fate carry(Letter letter) {
        carried.add(letter);
        return fate.apply(letter);
    }

    @Override
    public void close() {}
}
