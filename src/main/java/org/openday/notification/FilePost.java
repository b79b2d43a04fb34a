package org.openday.notification;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts letters into a folder, whole or not at all; one that is sent again takes the place of the first. */
record FilePost(Path folder, String ending, Shape shape) implements Post, Post.Round {

    /** What a file of a letter holds. */
    @FunctionalInterface
    interface Shape {
        byte[] of(Letter letter) throws MessagingException;
    }

    @Override
    public Round round() {
        return this;
    }

    /** All of a batch: a folder keeps nobody waiting, so several rounds would only take the processors from families. */
    @Override
    public int mostInRound() {
        return Batch.MOST;
    }

    @Override
    public Fate carry(Letter letter) {
        Path file = folder.resolve(letter.name() + ending);
        Path draft = folder.resolve(letter.name() + ending + ".new");
        try {
            Files.write(draft, shape.of(letter));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Fate.Sent();
        } catch (MessagingException e) {
            return new Fate.Never("The address is none");
        } catch (IOException e) {
            return new Fate.Later("The folder outbox cannot be written to");
        }
    }

    @Override
    public void close() {}
}
