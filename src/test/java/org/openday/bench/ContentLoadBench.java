package org.openday.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentDesk;
import org.openday.content.ContentFolder;
import org.openday.content.ContentLink;
import org.openday.content.ContentType;
import org.openday.content.TestType;
import org.openday.shared.Slug;

/**
 * How long 10,000 articles of about 1,000 characters take to load, what they leave on the heap, and how soon a save is
 * up; to be run with {@code -Xmx256m -XX:ActiveProcessorCount=2}.
 */
public final class ContentLoadBench {

    public record Article(
            String title,
            String summary,
            List<Slug> topics,
            String author,
            Instant publishAt,
            @Nullable ContentLink image) {}

    private static final ContentType<Article> ARTICLES = new TestType<>("articles", Article.class);
    private static final int COUNT = 10_000;
    private static final int SAVES = 21;

    private final GeneratedArticles articles;
    private final ContentDesk desk;

    private ContentLoadBench(Path folder) {
        this.articles = new GeneratedArticles(folder, COUNT);
        this.desk = articles.desk();
    }

    public static void main(String[] args) throws Exception {
        try (Scratch scratch = Scratch.create("content-load")) {
            new ContentLoadBench(scratch.folder()).run();
        }
    }

    private void run() throws Exception {
        articles.write();
        long start = System.nanoTime();
        double cpu = cpuSeconds();
        ContentFolder content = desk.open(ARTICLES);
        print(
                "content-load: %.2f s (%.2f s of CPU, %d articles, %d faults)",
                since(start).toMillis() / 1000.0,
                cpuSeconds() - cpu,
                loaded(content),
                content.faults().size());
        print("content-heap: %d MB after GC", heap());
        try (AutoCloseable watch = ContentDesk.watch(content)) {
            print("content-reload: %d ms from save to up (median of %d)", medianReload(content), SAVES);
        }
    }

    private long medianReload(ContentFolder content) throws Exception {
        long[] millis = new long[SAVES];
        for (int save = 0; save < SAVES; save++) {
            millis[save] = reload(content, save);
        }
        Arrays.sort(millis);
        return millis[SAVES / 2];
    }

    private long reload(ContentFolder content, int save) throws InterruptedException {
        String title = "改" + save;
        articles.save(save * 7, title);
        long start = System.nanoTime();
        desk.await(() -> content.all(ARTICLES).stream()
                .anyMatch(item -> item.matter().title().startsWith(title + " ")));
        return since(start).toMillis();
    }

    private static int loaded(ContentFolder content) {
        return content.all(ARTICLES).size();
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }

    /** On a machine shared with others this says more than the clock does. */
    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
