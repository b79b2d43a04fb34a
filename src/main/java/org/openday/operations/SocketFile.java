package org.openday.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file in the site's home through which commands reach a running site. */
record SocketFile(Path path) {

    static final String FOLDER = "run";

    // Systems keep the address in 108 bytes (Linux, unix(7)) or 104 (macOS), the last one zero.
    private static final int LONGEST = 100;

    static SocketFile in(Path home) {
        return new SocketFile(
                home.resolve(FOLDER).resolve("openday.sock").toAbsolutePath().normalize());
    }

    UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(path);
    }

    /** A sentence when the address is too long for the system, or nothing. */
    Optional<String> fault() {
        return path.toString().getBytes(UTF_8).length <= LONGEST
                ? Optional.empty()
                : Optional.of("Commands cannot reach a running site through " + path + ", which is longer than "
                        + LONGEST + " bytes: choose a shorter OPENDAY_HOME.");
    }

    /** A line to the running site, or nothing when none listens: what a killed one left behind leads nowhere. */
    Optional<SocketChannel> call() {
        if (fault().isPresent() || Files.notExists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SocketChannel.open(address()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
