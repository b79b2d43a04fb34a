package org.openday.web;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Dependencies;
import org.openday.shared.Site;
import org.openday.shared.Source;
import org.openday.shared.Stamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The theme in use: its folder first, then the folders of the themes it extends; a file in front hides one behind. */
@Singleton
public final class Theme {

    private static final Logger LOG = LoggerFactory.getLogger(Theme.class);
    private static final String SETTINGS = "theme.yml";
    private final List<Path> folders = new ArrayList<>();
    private final Map<String, Source> sources = new ConcurrentHashMap<>();
    private Map<Path, @Nullable Stamp> seen;

    Theme(Site site) {
        String name = site.theme();
        do {
            Path folder = site.themes().resolve(name).toAbsolutePath().normalize();
            if (!Files.isRegularFile(folder.resolve(SETTINGS)) || folders.contains(folder)) {
                throw new BrokenConfiguration(
                        "The theme " + name + " is not usable: expected a file " + folder.resolve(SETTINGS)
                                + "; change OPENDAY_THEME, OPENDAY_THEMES or the line extends of the theme in front.");
            }
            folders.add(folder);
            name = String.valueOf(settings(folder).getOrDefault("extends", ""));
        } while (!name.isEmpty());
        seen = stamps();
    }

    /** Says that a file is about to be read, by its path below the theme's folder; it need not be there. */
    void reading(String path) {
        Dependencies.on(source(path));
    }

    /** Looks which files have changed: what was made of them is made anew. */
    @Scheduled(fixedDelay = "100ms")
    synchronized void look() {
        try {
            take(stamps());
        } catch (UncheckedIOException e) {
            LOG.debug("The theme is away", e);
        }
    }

    private void take(Map<Path, @Nullable Stamp> found) {
        Map<Path, @Nullable Stamp> before = seen;
        seen = found;
        Stream.concat(before.keySet().stream(), found.keySet().stream())
                .filter(file -> !Objects.equals(before.get(file), found.get(file)))
                .map(this::path)
                .distinct()
                .forEach(path -> source(path).changed());
    }

    private Source source(String path) {
        return sources.computeIfAbsent(path, name -> new Source("theme/" + name));
    }

    private Map<Path, @Nullable Stamp> stamps() {
        Map<Path, @Nullable Stamp> stamps = new HashMap<>();
        for (Path folder : folders) {
            filesBelow(folder).forEach(file -> stamps.put(file, Stamp.of(file)));
        }
        return stamps;
    }

    private String path(Path file) {
        Path folder = folders.stream().filter(file::startsWith).findFirst().orElseThrow();
        return slashed(folder.relativize(file));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The folders of the theme, the one that wins first. */
    List<Path> folders() {
        return List.copyOf(folders);
    }

    /** A setting of {@code theme.yml}, the theme in front winning. */
    public Optional<String> setting(String key) {
        reading(SETTINGS);
        return folders.stream()
                .map(folder -> settings(folder).get(key))
                .filter(value -> value != null)
                .map(String::valueOf)
                .findFirst();
    }

    /** The files of a subfolder by their path below it, hidden ones left out. */
    Map<String, Path> files(String subfolder) {
        Map<String, Path> files = new TreeMap<>();
        for (Path folder : folders.reversed()) {
            Path root = folder.resolve(subfolder);
            filesBelow(root).forEach(file -> files.put(slashed(root.relativize(file)), file));
        }
        return files;
    }

    /** When a file of the theme was last written: what was made of it is made anew when this changes. */
    static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection<Path> filesBelow(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> settings(Path folder) {
        try {
            Object loaded =
                    new Load(LoadSettings.builder().build()).loadFromString(Files.readString(folder.resolve(SETTINGS)));
            return loaded instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
        } catch (YamlEngineException e) {
            throw new BrokenConfiguration("The file " + folder.resolve(SETTINGS) + " is no YAML that can be read.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
