package org.openday.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
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
    private static final String WORDS = "民警提醒您不要轻信陌生来电转账之前先核实对方身份保护个人信息发现被骗立即报警依法处理家长孩子安全交通规则社区邻里";

    private final ContentDesk desk;
    private final Random random = new Random(1);

    private ContentLoadBench(Path folder) {
        this.desk = new ContentDesk(folder);
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("content-load");
        try {
            new ContentLoadBench(folder).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws Exception {
        desk.write("media/phone.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 360\"/>");
        for (int number = 0; number < COUNT; number++) {
            desk.write(file(number), article(number, "标题"));
        }
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
        desk.write(file(save * 7), article(save * 7, title));
        long start = System.nanoTime();
        desk.await(() -> content.all(ARTICLES).stream()
                .anyMatch(item -> item.matter().title().startsWith(title + " ")));
        return since(start).toMillis();
    }

    private static int loaded(ContentFolder content) {
        return content.all(ARTICLES).size();
    }

    private static String file(int number) {
        return "articles/folder-" + number % 60 + "/article-" + number + ".md";
    }

    private String[] article(int number, String title) {
        String link = "../folder-" + (number + 1) % COUNT % 60 + "/article-" + (number + 1) % COUNT + ".md";
        return new String[] {
            "---",
            "title: " + title + " " + number,
            "summary: " + text(60),
            "topics: [fraud, minors]",
            "author: 协会法治宣传部",
            "publishAt: \"-" + number % 900 + "d 08:00\"",
            "image: ../../media/phone.svg",
            "---",
            "",
            text(200),
            "",
            "## " + text(8),
            "",
            text(150) + "[" + text(6) + "](" + link + ")" + text(100),
            "",
            "| " + text(4) + " | " + text(4) + " |",
            "| --- | --- |",
            "| " + text(20) + " | " + text(20) + " |",
            "",
            "- " + text(40),
            "- " + text(40),
            "",
            "> [!WARNING]",
            "> " + text(60),
            "",
            "## " + text(8),
            "",
            text(300)
        };
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, WORDS.length()).forEach(at -> text.append(WORDS.charAt(at)));
        return text.toString();
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

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
