package org.openday.web;

import io.micronaut.http.HttpRequest;
import org.openday.shared.Language;

/** How a reader looks at the site: in which language, and whether in the large, calm elder mode. Both stand in the path, so neither needs a cookie. */
public record Viewing(Language language, boolean elder) {

    // Set on every request by ViewingPrefix, whatever the client sent under this name.
    static final String HEADER = "openday-viewing";
    private static final String ELDER = "/elder";

    /** The viewing a path asks for. */
    public static Viewing of(String path) {
        Language language = startsWith(path, Language.EN.path()) ? Language.EN : Language.ZH;
        return new Viewing(language, startsWith(path.substring(language.path().length()), ELDER));
    }

    /** The viewing a request asked for; its prefix is off the path already. */
    public static Viewing of(HttpRequest<?> request) {
        return of(request.getHeaders().get(HEADER, String.class, ""));
    }

    /** What every path of this viewing begins with, for example {@code /en/elder}; empty for the plain Chinese site. */
    public String base() {
        return language.path() + (elder ? ELDER : "");
    }

    /** The path of a page within this viewing. */
    public String path(String path) {
        return path.equals("/") && !base().isEmpty() ? base() : base() + path;
    }

    Viewing in(Language other) {
        return new Viewing(other, elder);
    }

    Viewing elder(boolean chosen) {
        return new Viewing(language, chosen);
    }

    private static boolean startsWith(String path, String prefix) {
        return !prefix.isEmpty()
                && (path.equals(prefix) || path.startsWith(prefix + "/") || path.startsWith(prefix + "?"));
    }
}
