package org.openday.proofreading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Stamp;

/**
 * A list of words: what comes with the program, then the operator's own file, read anew once it has changed. A line is a
 * word, or {@code wrong => right}; {@code !word} takes a word out again; {@code #} begins a remark.
 */
final class WordList {

    /** What is known between two changes of the file; {@code right} by folded word, empty where nothing is suggested. */
    private record State(@Nullable Stamp stamp, Map<String, String> right, Words words) {}

    private static final String ARROW = "=>";

    private final String name;
    private final Path file;
    private volatile @Nullable State state;

    /** @param name of the list that comes with the program, if there is one, and of the operator's file */
    WordList(String name, Path folder) {
        this.name = name;
        this.file = folder.resolve(name);
    }

    Words words() {
        return now().words();
    }

    /** What to write instead of a word that was found; empty where nothing is suggested. */
    String right(Words.Hit hit) {
        return now().right().getOrDefault(hit.word(), "");
    }

    private State now() {
        State known = state;
        Stamp stamp = Stamp.of(file);
        if (known != null && Objects.equals(known.stamp(), stamp)) {
            return known;
        }
        State read = read(stamp);
        state = read;
        return read;
    }

    private State read(@Nullable Stamp stamp) {
        Map<String, String> right = new LinkedHashMap<>();
        builtIn().lines().forEach(line -> take(line, right));
        operators(stamp).lines().forEach(line -> take(line, right));
        return new State(stamp, Map.copyOf(right), new Words(right.keySet()));
    }

    private static void take(String line, Map<String, String> right) {
        String said = line.replaceFirst("#.*", "").strip();
        if (said.startsWith("!")) {
            right.remove(Words.fold(said.substring(1)));
        } else if (!said.isEmpty()) {
            String[] sides = Stream.of(said.split(ARROW, 2)).map(String::strip).toArray(String[]::new);
            right.put(Words.fold(sides[0]), sides.length == 2 ? sides[1] : "");
        }
    }

    private String builtIn() {
        try (InputStream in = WordList.class.getResourceAsStream("/proofreading/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String operators(@Nullable Stamp stamp) {
        try {
            return stamp == null ? "" : Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
