package org.openday.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/** A secret of 256 bits in the site's home: made at the first start, for its owner's eyes only. */
public final class SecretFile {

    private static final int BYTES = 32;

    private SecretFile() {}

    /**
     * The secret {@code keys/NAME.key}.
     *
     * @param stake what rests on it, to end the sentence that asks for a backup of it
     * @throws BrokenConfiguration when it can neither be read nor made, or is of another length
     */
    public static byte[] read(Site site, String name, String stake) {
        Path folder = site.folder("keys");
        Path file = folder.resolve(name + ".key");
        try {
            if (Files.notExists(file)) {
                make(folder, file);
            }
            return checked(file, stake);
        } catch (IOException e) {
            throw new BrokenConfiguration("The key " + file + " cannot be read or made: check who owns the folder.", e);
        }
    }

    private static byte[] checked(Path file, String stake) throws IOException {
        byte[] secret = Files.readAllBytes(file);
        if (secret.length != BYTES) {
            throw new BrokenConfiguration("The key " + file + " must be " + BYTES + " bytes long and has "
                    + secret.length + ": bring it back from a backup, since " + stake + ".");
        }
        return secret;
    }

    /** Written and forced under another name first: neither a crash nor a second start can leave half a key. */
    private static void make(Path folder, Path file) throws IOException {
        // A temporary file is for its owner's eyes only from the start.
        Path draft = Files.createTempFile(folder, "secret", ".new");
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
