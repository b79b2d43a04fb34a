package org.openday.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.openday.shared.Language;

/** The texts of pages, from the theme's {@code messages*.properties}; a theme in front may change single ones. */
@Singleton
public final class Messages {

    private record Bundle(List<FileTime> modified, Properties texts) {}

    private final Theme theme;
    private final Map<Language, Bundle> bundles = new ConcurrentHashMap<>();

    Messages(Theme theme) {
        this.theme = theme;
    }

    /** The text of a key with its arguments filled in as by {@link MessageFormat}; a text without arguments is taken to the letter. */
    public String text(Language language, String key, Object... arguments) {
        String pattern = find(language, key)
                .orElseThrow(() -> new IllegalArgumentException("No text for " + key + " in " + language.tag()));
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** The text of a key as it stands, if there is one. */
    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(texts(language).getProperty(key));
    }

    private Properties texts(Language language) {
        theme.reading(name(language));
        List<Path> files = files(language);
        List<FileTime> modified = files.stream().map(Theme::modified).toList();
        return bundles.compute(
                        language,
                        (same, known) -> known != null && known.modified().equals(modified)
                                ? known
                                : new Bundle(modified, read(files)))
                .texts();
    }

    private static String name(Language language) {
        return language == Language.ZH ? "messages.properties" : "messages_" + language.tag() + ".properties";
    }

    private List<Path> files(Language language) {
        return theme.folders().reversed().stream()
                .map(folder -> folder.resolve(name(language)))
                .filter(Files::exists)
                .toList();
    }

    private static Properties read(List<Path> files) {
        Properties texts = new Properties();
        for (Path file : files) {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
