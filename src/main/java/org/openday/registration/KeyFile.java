package org.openday.registration;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Site;

/** Reads {@code keys/registration.key} in the site's home; makes it at the first start, for its owner's eyes only. */
@Factory
final class KeyFile {

    private static final int BYTES = 32;

    @Context
    RegistrationKey key(Site site) {
        Path folder = site.folder("keys");
        Path file = folder.resolve("registration.key");
        try {
            if (Files.notExists(file)) {
                make(folder, file);
            }
            return new RegistrationKey(read(file));
        } catch (IOException e) {
            throw new BrokenConfiguration("The key " + file + " cannot be read or made: check who owns the folder.", e);
        }
    }

    private static byte[] read(Path file) throws IOException {
        byte[] secret = Files.readAllBytes(file);
        if (secret.length != BYTES) {
            throw new BrokenConfiguration("The key " + file + " must be " + BYTES + " bytes long and has "
                    + secret.length + ": bring it back from a backup, since places are counted with it.");
        }
        return secret;
    }

    /** Written and forced under another name first: neither a crash nor a second start can leave half a key. */
    private static void make(Path folder, Path file) throws IOException {
        // A temporary file is for its owner's eyes only from the start.
        Path draft = Files.createTempFile(folder, "registration", ".new");
        try {
            write(draft);
            Files.createLink(file, draft);
            force(folder);
        } catch (FileAlreadyExistsException e) {
            // Another start was faster; its key is the key.
        } finally {
            Files.delete(draft);
        }
    }

    private static void write(Path draft) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(secret));
            channel.force(true);
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
