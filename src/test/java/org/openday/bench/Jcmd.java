package org.openday.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Questions to the virtual machine of another process. */
record Jcmd(long pid) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOTAL = Pattern.compile("^Total +\\d+ +(\\d+)", Pattern.MULTILINE);

    /** What lives on the heap: the histogram counts after a full collection, whichever collector is in use. */
    long liveBytes() throws IOException, InterruptedException {
        return total(ask("GC.class_histogram"));
    }

    /** Notes what each thread has allocated so far, at once and at the end of the recording. */
    void startRecording() throws IOException, InterruptedException {
        ask(
                "JFR.start",
                "name=bench",
                "settings=none",
                "+jdk.ThreadAllocationStatistics#enabled=true",
                "+jdk.ThreadAllocationStatistics#period=everyChunk");
    }

    void stopRecording(Path file) throws IOException, InterruptedException {
        ask("JFR.stop", "name=bench", "filename=" + file);
    }

    static long total(String histogram) {
        return TOTAL.matcher(histogram)
                .results()
                .map(MatchResult::group)
                .map(line -> line.replaceFirst(".* ", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No total in the histogram: " + histogram));
    }

    private String ask(String... question) throws IOException, InterruptedException {
        Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        List<String> command = new ArrayList<>(List.of(program.toString(), Long.toString(pid)));
        command.addAll(List.of(question));
        return Command.output(PATIENCE, command);
    }
}
