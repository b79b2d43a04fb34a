package org.openday.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/**
 * How much a process allocated between the first and the last count of a recording.
 *
 * @param eventLoops bytes on the threads that read requests and write answers
 * @param allThreads bytes on these, on those that render and on all others but the recorder's
 */
record Allocation(long eventLoops, long allThreads) {

    static Allocation in(Path recording) throws IOException {
        TreeMap<Instant, List<RecordedEvent>> counts = RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getThread("thread") != null)
                .collect(Collectors.groupingBy(RecordedEvent::getStartTime, TreeMap::new, Collectors.toList()));
        Map<Long, Long> before = counts.firstEntry().getValue().stream()
                .collect(Collectors.toMap(count -> thread(count).getId(), Allocation::allocated));
        List<RecordedEvent> after = counts.lastEntry().getValue();
        return new Allocation(
                growth(before, after, name -> name.contains("eventLoopGroup")),
                growth(before, after, name -> !name.startsWith("JFR ")));
    }

    /** A thread that was not there before began with nothing. */
    private static long growth(Map<Long, Long> before, List<RecordedEvent> after, Predicate<String> names) {
        return after.stream()
                .filter(count -> names.test(name(thread(count))))
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
