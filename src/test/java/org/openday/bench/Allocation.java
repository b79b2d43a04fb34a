package org.openday.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/**
 * How much a process allocated between the first and the last count of a recording.
 *
 * @param bytes on all threads but the recorder's
 */
record Allocation(long bytes) {

    static Allocation in(Path recording) throws IOException {
        TreeMap<Instant, List<RecordedEvent>> counts = RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getThread("thread") != null)
                .collect(Collectors.groupingBy(RecordedEvent::getStartTime, TreeMap::new, Collectors.toList()));
        Map<Long, Long> before = counts.firstEntry().getValue().stream()
                .collect(Collectors.toMap(count -> thread(count).getId(), Allocation::allocated));
        List<RecordedEvent> after = counts.lastEntry().getValue();
        return new Allocation(growth(before, after));
    }

    /** A thread that was not there before began with nothing. */
    private static long growth(Map<Long, Long> before, List<RecordedEvent> after) {
        return after.stream()
                .filter(count -> !name(thread(count)).startsWith("JFR "))
                .mapToLong(count ->
                        allocated(count) - before.getOrDefault(thread(count).getId(), 0L))
                .sum();
    }

    private static RecordedThread thread(RecordedEvent count) {
        return count.getThread("thread");
    }

    private static long allocated(RecordedEvent count) {
        return count.getLong("allocated");
    }

    // Threads of the virtual machine have a name of the system's only.
    private static String name(RecordedThread thread) {
        return thread.getJavaName() == null ? "" : thread.getJavaName();
    }
}
