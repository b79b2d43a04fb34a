package org.openday.content;

import io.micronaut.context.event.ApplicationEventPublisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.openday.markdown.MarkdownForTests;
import org.openday.shared.Site;

/** An editor's desk for tests: a content folder to write into, and the site's view of it, first started on 2026-11-18, a Wednesday. */
public final class ContentDesk {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-18T02:00:00Z"), ZONE);

    private final Path content;
    private final Path home;
    private final BlockingQueue<ContentChanged> changes = new LinkedBlockingQueue<>();

    private Consumer<ContentChanged> listener = change -> {};

    public ContentDesk(Path folder) {
        this.content = folder.resolve("content");
        this.home = folder.resolve("data");
        mkdirs(content);
    }

    public Path content() {
        return content;
    }

    public Site site() {
        return new Site(home, content, Path.of("themes"), "default", null, ZONE);
    }

    public ContentDesk write(String file, String... lines) {
        return write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public ContentDesk write(String file, byte[] bytes) {
        try {
            mkdirs(content.resolve(file).getParent());
            Files.write(content.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(String file) {
        try {
            Files.delete(content.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ContentFolder open(ContentType<?>... types) {
        ApplicationEventPublisher<ContentChanged> publisher = new ApplicationEventPublisher<>() {
            @Override
            public void publishEvent(ContentChanged event) {
                changes.add(event);
                listener.accept(event);
            }
        };
        Site site = site();
        return new ContentFolder(
                site, new FirstDay(site, CLOCK), MarkdownForTests.markdown(), List.of(types), publisher);
    }

    /** Watches the folder for changes until it is closed. */
    public static AutoCloseable watch(ContentFolder content) throws InterruptedException {
        ContentWatch watch = new ContentWatch(content);
        watch.start();
        return watch::stop;
    }

    public void onChange(Consumer<ContentChanged> listener) {
        this.listener = listener;
    }

    /** Reads changes until the condition holds; fails when for ten seconds nothing changes. */
    public void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            nextChange();
        }
    }

    /** The next change that was published; fails after ten seconds. */
    public ContentChanged nextChange() throws InterruptedException {
        ContentChanged change = changes.poll(10, TimeUnit.SECONDS);
        if (change == null) {
            throw new AssertionError("No change was published within ten seconds");
        }
        return change;
    }

    public boolean isQuiet() {
        return changes.isEmpty();
    }

    private static void mkdirs(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
