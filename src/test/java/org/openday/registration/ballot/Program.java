package org.openday.registration.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A program that was run to its end. */
record Program(int exit, String output) {

    static Program run(Object... command) {
        try {
            Process process = new ProcessBuilder(
                            Arrays.stream(command).map(String::valueOf).toList())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Program(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
