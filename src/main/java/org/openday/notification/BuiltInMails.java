package org.openday.notification;

import io.micronaut.core.io.IOUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openday.content.ContentFolder;
import org.openday.content.ContentItem;

/** The templates that come with the program, for a site that has not written its own: those of the sample site. */
@Singleton
final class BuiltInMails {

    private static final String RESOURCES = "org/openday/notification/mails";

    private final List<ContentItem<MailMatter>> all;

    BuiltInMails(ContentFolder content, MailType type) {
        this.all = content.builtIn(type, texts(Path.of(type.folder())));
    }

    List<ContentItem<MailMatter>> all() {
        return all;
    }

    private static Map<Path, String> texts(Path folder) {
        Map<Path, String> texts = new TreeMap<>();
        try {
            for (URI root : IOUtils.getResources(BuiltInMails.class.getClassLoader(), RESOURCES)) {
                IOUtils.eachFile(
                        root,
                        RESOURCES,
                        file -> texts.putIfAbsent(
                                folder.resolve(file.getFileName().toString()), text(file)));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
