package org.openday.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.content.ContentDesk;

/** A small site on 18 November 2026, and the folder it is exported to by the command line. */
final class CopyDesk {

    /** What the command line answered. */
    record Run(int exit, List<String> said, List<String> errors) {

        String last() {
            return said.getLast();
        }
    }

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    private final ContentDesk desk;
    private final Path folder;
    private final Map<String, Object> settings = new HashMap<>();

    CopyDesk(Path parent) {
        desk = new ContentDesk(parent);
        folder = parent.resolve("copy");
        settings.putAll(Map.of(
                "openday.home",
                desk.site().home(),
                "openday.content",
                desk.content(),
                "openday.test",
                "1",
                "openday.now",
                "2026-11-18T02:00:00Z"));
        article("lock", "topics: [homes]", "aliases: [old-lock, 旧锁]").article("lamp", "topics: [lights]");
        desk.write(
                "events/camp.md",
                "---",
                "title: 冬令营",
                "summary: 两天。",
                "kind: camp",
                "place: 基地",
                "allocation: first-come",
                "signUp: {opens: 2026-11-10, closes: 2026-12-01}",
                "sessions: [{key: day-1, starts: 2026-12-05T09:00, ends: 2026-12-05T16:30, capacity: 10}]",
                "---",
                "正文");
    }

    CopyDesk with(String setting, Object value) {
        settings.put(setting, value);
        return this;
    }

    /** An article called by its slug; what is no front matter is its text. */
    CopyDesk article(String slug, String... lines) {
        Predicate<String> isMatter = line -> line.matches("[a-zA-Z]+: .*");
        List<String> file = Stream.of(
                        Stream.of("---", "title: " + slug, "publishAt: 2026-11-01"),
                        Stream.of(lines).filter(isMatter),
                        Stream.of("---", "正文"),
                        Stream.of(lines).filter(isMatter.negate()))
                .flatMap(part -> part)
                .toList();
        desk.write("articles/" + slug + ".md", file.toArray(String[]::new));
        return this;
    }

    void forget(String slug) {
        desk.delete("articles/" + slug + ".md");
    }

    Map<String, Object> settings() {
        return settings;
    }

    Path folder() {
        return folder;
    }

    Run export() {
        return run(settings, "export", "--static", folder.toString());
    }

    static Run run(Map<String, Object> settings, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        int exit = Commands.run(settings, new PrintWriter(out), new PrintWriter(errors), arguments);
        return new Run(
                exit, out.toString().lines().toList(), errors.toString().lines().toList());
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes every file of the copy look old. */
    void age() {
        files().forEach(file -> {
            try {
                Files.setLastModifiedTime(folder.resolve(file), LONG_AGO);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The files that were written since. */
    Set<String> young() {
        return files().stream()
                .filter(file -> !isOld(folder.resolve(file)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file).equals(LONG_AGO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file in the folder, whoever wrote it. */
    Set<String> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
