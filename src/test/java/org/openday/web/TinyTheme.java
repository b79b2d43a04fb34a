package org.openday.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.openday.testing.RunningSite;

/** A folder with a copy of the default theme and, in front of it, a tiny one that replaces four files. */
record TinyTheme(Path themes) {

    static TinyTheme copy() {
        try {
            Path themes = Files.createTempDirectory("openday-themes");
            copy(Path.of("themes/default"), themes.resolve("default"));
            copy(Path.of("src/test/resources/themes/tiny"), themes.resolve("tiny"));
            return new TinyTheme(themes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A site that shows itself with the tiny theme and has the routes of {@link Probe}. */
    RunningSite start(Map<String, Object> different) {
        Map<String, Object> settings = new HashMap<>(
                Map.of("openday.themes", themes.toString(), "openday.theme", "tiny", Probe.PROPERTY, "on"));
        settings.putAll(different);
        return RunningSite.start(settings);
    }

    /** Changes a file of a theme as an editor would. */
    void write(String file, String text) {
        try {
            Path path = Files.writeString(themes.resolve(file), text);
            Files.setLastModifiedTime(
                    path, FileTime.fromMillis(Files.getLastModifiedTime(path).toMillis() + 2000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
