package org.openday.pagecache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.openday.content.ContentFolder;
import org.openday.content.Rescan;
import org.openday.shared.TestClock;
import org.openday.testing.RunningSite;
import org.openday.web.Look;
import org.openday.web.Theme;

/**
 * The real server over folders of its own, which tests change while it runs: {@code content/}, and {@code themes/front/} in
 * front of the default theme. It is 1 June 2026 at eight in Shanghai until the clock is moved.
 */
final class LivingSite implements AutoCloseable {

    static final Instant START = Instant.parse("2026-06-01T00:00:00Z");

    private final Path root;
    private final RunningSite site;

    private LivingSite(Path root, RunningSite site) {
        this.root = root;
        this.site = site;
    }

    /** An empty content folder, and a theme in front that changes nothing. */
    static Path folders() {
        try {
            Path root = Files.createTempDirectory("openday-living");
            Files.createDirectories(root.resolve("content"));
            copy(Path.of("themes/default"), root.resolve("themes/default"));
            Files.createDirectories(root.resolve("themes/front/templates"));
            Files.writeString(root.resolve("themes/front/theme.yml"), "name: front\nextends: default\n");
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LivingSite start(Path root, Map<String, Object> different) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "openday.content", root.resolve("content").toString(),
                "openday.themes", root.resolve("themes").toString(),
                "openday.theme", "front",
                "test.clock", START.toString(),
                "logger.levels.org.openday.content", "ERROR")); // Random editors make many faults.
        settings.putAll(different);
        return new LivingSite(root, RunningSite.start(settings));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Saves a file as careful editors do: whole or not at all. */
    static void save(Path root, String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Path beside = Files.writeString(path.resolveSibling("." + path.getFileName() + ".tmp"), text);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LivingSite save(String file, String text) {
        save(root, file, text);
        return this;
    }

    LivingSite delete(String file) {
        try {
            Files.deleteIfExists(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    /** Returns when every change of a file is up. */
    void takeIn() {
        Rescan.of(site.bean(ContentFolder.class));
        Look.at(site.bean(Theme.class));
    }

    TestClock clock() {
        return site.bean(TestClock.class);
    }

    Instant now() {
        return clock().instant();
    }

    PageCache cache() {
        return site.bean(PageCache.class);
    }

    long hits() {
        return cache().tally().hits().sum();
    }

    long misses() {
        return cache().tally().misses().sum();
    }

    RunningSite running() {
        return site;
    }

    <T> T bean(Class<T> type) {
        return site.bean(type);
    }

    HttpResponse<String> get(String path, String... headers) {
        return site.get(path, headers);
    }

    /** The page as it is rendered for nobody else: a parameter that no page knows leads past the cache. */
    HttpResponse<String> cold(String path) {
        return site.get(path + (path.contains("?") ? "&" : "?") + "cold=1");
    }

    @Override
    public void close() {
        site.close();
    }
}
