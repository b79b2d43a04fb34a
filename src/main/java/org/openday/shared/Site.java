package org.openday.shared;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
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
        @Bindable(defaultValue = "./data") Path home,
        @Bindable(defaultValue = "./content") Path content,
        @Bindable(defaultValue = "./themes") Path themes,
        @Bindable(defaultValue = "default") String theme,
        @Nullable String url,
        @Bindable(defaultValue = "Asia/Shanghai") ZoneId zone) {

    /** The absolute address of a path when the public base address is known, else the path itself. */
    public String address(String path) {
        return url == null ? path : url + path;
    }
}
