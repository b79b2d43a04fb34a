package org.openday.web;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Loads the theme's templates and says which ones a page is made of: it is asked for each of them at each rendering. */
final class NotingLoader implements TemplateLoader {

    private static final String FOLDER = "templates";

    private final Theme theme;
    private final MultiTemplateLoader files;

    NotingLoader(Theme theme) {
        this.theme = theme;
        this.files = new MultiTemplateLoader(theme.folders().stream()
                .map(folder -> folder.resolve(FOLDER))
                .filter(Files::isDirectory)
                .map(NotingLoader::loader)
                .toArray(TemplateLoader[]::new));
        files.setSticky(false); // A template that is put in front later hides the one behind too.
    }

    private static TemplateLoader loader(Path folder) {
        try {
            return new FileTemplateLoader(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        theme.reading(FOLDER + "/" + name);
        return files.findTemplateSource(name);
    }

    @Override
    public long getLastModified(Object source) {
        return files.getLastModified(source);
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return files.getReader(source, encoding);
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        files.closeTemplateSource(source);
    }
}
