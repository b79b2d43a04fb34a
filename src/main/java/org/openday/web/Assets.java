package org.openday.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openday.shared.Sha256;

/** The theme's assets under names that carry a hash of their content, so that a browser may keep them for ever. */
@Singleton
final class Assets implements PublicPaths {

    /** One asset as it is served. */
    record Asset(String name, byte[] bytes, FileTime modified) {}

    private static final String FOLDER = "assets";
    private static final int HASH_DIGITS = 12;
    private static final Pattern HASHED = Pattern.compile("(.+)\\.[0-9a-f]{" + HASH_DIGITS + "}(\\.[^./]+)");

    private final Theme theme;
    private final Map<Path, Asset> read = new ConcurrentHashMap<>();

    Assets(Theme theme) {
        this.theme = theme;
    }

    @Override
    public List<String> pages() {
        return List.of();
    }

    @Override
    public List<String> files() {
        return theme.files(FOLDER).keySet().stream().map(this::url).toList();
    }

    /** The address of an asset, for example {@code /assets/site.0123456789ab.css} for {@code site.css}. */
    String url(String name) {
        return "/assets/"
                + asset(name)
                        .orElseThrow(() -> new IllegalArgumentException("The theme has no asset " + name))
                        .name();
    }

    /** The asset whose present hashed name this is. */
    Optional<Asset> named(String hashedName) {
        Matcher matcher = HASHED.matcher(hashedName);
        return matcher.matches()
                ? asset(matcher.group(1) + matcher.group(2))
                        .filter(asset -> asset.name().equals(hashedName))
                : Optional.empty();
    }

    private Optional<Asset> asset(String name) {
        return Optional.ofNullable(theme.files(FOLDER).get(name)).map(file -> noted(name, file));
    }

    /** Only what is there is noted: anybody can ask for names that are not. */
    private Asset noted(String name, Path file) {
        theme.reading(FOLDER + "/" + name);
        return fresh(name, file);
    }

    private Asset fresh(String name, Path file) {
        FileTime modified = Theme.modified(file);
        return read.compute(
                file,
                (path, known) ->
                        known != null && known.modified().equals(modified) ? known : read(name, path, modified));
    }

    private static Asset read(String name, Path file, FileTime modified) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int dot = name.lastIndexOf('.');
            return new Asset(name.substring(0, dot) + "." + hash(bytes) + name.substring(dot), bytes, modified);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes)).substring(0, HASH_DIGITS);
    }
}
