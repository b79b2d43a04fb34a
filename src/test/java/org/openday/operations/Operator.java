package org.openday.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;

/** An operator who types commands for a site that runs, and only as long as it does. */
public record Operator(Path home) {

    /** What the site said. */
    public record Answer(int exit, String said) {}

    /**
     * Types a command and waits for the answer.
     *
     * @throws IOException when the site ends before it has answered
     */
    public Answer type(String... command) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter heard = new PrintWriter(said);
        try (SocketChannel line = SocketChannel.open(UnixDomainSocketAddress.of(home.resolve("run/openday.sock")))) {
            return new Answer(new Dialogue(line).ask(List.of(command), heard, heard), said.toString());
        }
    }
}
