package org.openday.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides which URLs may stand on a page: http, https, mailto, tel, and addresses relative to the site. */
public final class SafeUrl {
    private static final Set<String> WITHOUT_HOST = Set.of("mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([^/?#]*?):");
    private static final Pattern HTTP = Pattern.compile("^https?://[^/?#].*", Pattern.CASE_INSENSITIVE);

    /** With an empty label, a port that is none, a character no name has, or a user name, which serves to deceive. */
    private static final Pattern BROKEN_HOST =
            Pattern.compile("^\\w+://(?:\\.|[^/?#]*?(?:\\.\\.|:(?!\\d{1,5}(?:[/?#]|$))|[\\s<>\"\\\\^`{|}%\\[\\]@]))");

    /** Browsers drop tabs and line ends from URLs, so {@code java\tscript:} would be a scheme again. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F]");

    /** The host of whoever likes: {@code //host}, and {@code /\host}, which browsers read alike. */
    private static final Pattern FOREIGN_HOST = Pattern.compile("^[/\\\\]{2}");

    private SafeUrl() {}

    /** Returns the URL without the space around it, or null if it may not stand on a page. */
    public static @Nullable String link(String url) {
        var stripped = url.strip();
        return isSafe(stripped) ? stripped : null;
    }

    /** Likewise, for what a page loads: a telephone cannot be loaded, nor can the page itself. */
    static @Nullable String image(String url) {
        var link = link(url);
        return link == null || link.isEmpty() || isRead(scheme(link), WITHOUT_HOST) ? null : link;
    }

    /** Whether the URL leaves the site. */
    static boolean isExternal(String url) {
        return HTTP.matcher(url).matches();
    }

    private static boolean isSafe(String url) {
        if (CONTROL.matcher(url).find() || FOREIGN_HOST.matcher(url).find()) {
            return false;
        }
        var scheme = scheme(url);
        return scheme == null
                || isRead(scheme, WITHOUT_HOST)
                || (isExternal(url) && !BROKEN_HOST.matcher(url).find());
    }

    private static boolean isRead(@Nullable String scheme, Set<String> schemes) {
        return scheme != null && schemes.contains(scheme);
    }

    /** All before a colon that is in the first step of the path, for this is where browsers look for a scheme. */
    private static @Nullable String scheme(String url) {
        var scheme = SCHEME.matcher(url);
        return scheme.find() ? scheme.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
