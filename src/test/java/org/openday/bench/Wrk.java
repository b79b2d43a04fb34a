package org.openday.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The load generator wrk: 32 connections from one thread, so that the other core of a small machine is the server's. */
record Wrk(String program, long seconds) {

    static final int CONNECTIONS = 32;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Asks as fast as the server answers. */
    WrkRun run(URI target, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program, "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s"));
        command.addAll(List.of("--latency", "-H", "Accept-Encoding: gzip"));
        command.addAll(List.of(more));
        command.add(target.toString());
        return WrkRun.parse(Command.output(PATIENCE.plusSeconds(seconds), command));
    }
}
