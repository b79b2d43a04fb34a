package org.openday.shared;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where the site's folders are and what it is called from outside.
 *
 * @param home folder for database, uploads and keys ({@code OPENDAY_HOME})
 * @param content folder of Markdown ({@code OPENDAY_CONTENT})
 * @param themes folder of themes ({@code OPENDAY_THEMES})
 * @param theme name of the theme in use ({@code OPENDAY_THEME})
 * @param url public base address without a slash at the end ({@code OPENDAY_URL}); absent: addresses stay relative
 * @param zone zone of every time that names none ({@code OPENDAY_ZONE})
 */
@ConfigurationProperties("openday")
public record Site(
        @Bindable(defaultValue = Site.HOME) Path home,
        @Bindable(defaultValue = "./content") Path content,
        @Bindable(defaultValue = "./themes") Path themes,
        @Bindable(defaultValue = "default") String theme,
        @Nullable String url,
        @Bindable(defaultValue = "Asia/Shanghai") ZoneId zone) {

    /** The home when none is named. */
    public static final String HOME = "./data";

    /**
     * A folder of the home by its name, or the home itself by an empty one; made for its owner's eyes only where it is
     * missing, since families' data are kept there.
     */
    public Path folder(String name) {
        Path folder = home.resolve(name).toAbsolutePath().normalize();
        try {
            return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, ownerOnly(folder));
        } catch (IOException e) {
            throw new BrokenConfiguration(folder + " cannot be made: let the site's user write to " + home + ".", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The absolute address of a path when the public base address is known, else the path itself. */
    public String address(String path) {
        return url == null ? path : url + path;
    }
}
