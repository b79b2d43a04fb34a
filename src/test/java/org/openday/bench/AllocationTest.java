package org.openday.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocationTest {

    private static final int BEFORE = 50_000_000;
    private static final int MEASURED = 10_000_000;

    private final Jcmd jcmd = new Jcmd(ProcessHandle.current().pid());
    private volatile byte[] kept;

    @TempDir
    Path folder;

    @Test
    void whatIsAllocatedWhileTheRecordingRunsIsCountedAndNothingBefore() throws Exception {
        try (ExecutorService thread = thread("some-thread")) {
            assertThat(allocation(thread).bytes()).isBetween((long) MEASURED, (long) BEFORE);
        }
    }

    private Allocation allocation(ExecutorService thread) throws Exception {
        allocate(thread, BEFORE);
        jcmd.startRecording();
        allocate(thread, MEASURED);
        jcmd.stopRecording(folder.resolve("bench.jfr"));
        return Allocation.in(folder.resolve("bench.jfr"));
    }

    private void allocate(ExecutorService thread, int bytes) throws Exception {
        thread.submit(() -> kept = new byte[bytes]).get();
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(work -> new Thread(work, name));
    }
}
