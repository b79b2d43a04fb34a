package org.openday.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a destination written in a content file means, before anyone looks whether it is there. */
sealed interface Destination {

    /** An address that is used as it is: another site, a mail address, a telephone number, a place in the same text. */
    record Elsewhere(String url) implements Destination {}

    /** A path of this site, without language. */
    record InSite(String path) implements Destination {}

    /** A file, relative to the content folder, and what follows it: nothing or {@code #fragment}. */
    record InContent(Path file, String fragment) implements Destination {}

    /** Nothing a page may link to. */
    record Nowhere(String sentence) implements Destination {}

    Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    Pattern CARRIED = Pattern.compile("https?|mailto|tel");
    Pattern SITE_PATH = Pattern.compile("/(?:[^/\\\\].*)?", Pattern.DOTALL);

    Pattern MEDIA = Pattern.compile("/media/([^/\\\\?]+)");

    /**
     * What a link or image leads to.
     *
     * @param from the file that holds the link, relative to the content folder
     */
    static Destination of(Path from, String written) {
        Matcher scheme = SCHEME.matcher(written);
        if (scheme.matches()) {
            return CARRIED.matcher(scheme.group(1).toLowerCase(Locale.ROOT)).matches()
                    ? new Elsewhere(written)
                    : nowhere(written, "only http, https, mailto and tel lead out of the site");
        } else if (written.startsWith("#")) {
            return new Elsewhere(written);
        } else if (written.startsWith("/") || written.startsWith("\\")) {
            return SITE_PATH.matcher(written).matches()
                    ? inSite(written)
                    : nowhere(written, "write https:// before the name of another site");
        }
        return file(from, written);
    }

    /** {@code /media/NAME} is the file in {@code media/}, from wherever it is written; longer paths are addresses. */
    private static Destination inSite(String written) {
        Matcher media = MEDIA.matcher(written);
        return media.matches() ? file(Path.of("text"), "media/" + media.group(1)) : new InSite(written);
    }

    private static Destination file(Path from, String written) {
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        String fragment = hash < 0 ? "" : written.substring(hash);
        try {
            Path file = from.resolveSibling(decoded(path)).normalize();
            return file.startsWith("..") || path.isBlank()
                    ? nowhere(written, "it leaves the content folder")
                    : new InContent(file, fragment);
        } catch (IllegalArgumentException e) {
            return nowhere(written, "it is no file name");
        }
    }

    /** @throws IllegalArgumentException also as {@link InvalidPathException}, when the text can name no file */
    private static Path decoded(String path) {
        Path decoded = Path.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        if (decoded.isAbsolute()) {
            throw new IllegalArgumentException(path);
        }
        return decoded;
    }

    private static Nowhere nowhere(String written, String reason) {
        return new Nowhere("“" + written + "” leads nowhere (" + reason + "): correct the link.");
    }
}
