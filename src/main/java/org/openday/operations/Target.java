package org.openday.operations;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where on this site a link leads; the fragment is empty when it leads to a page as a whole. */
record Target(Address address, String fragment) {

    private static final String HOST = "copy";
    private static final String HERE = "http://" + HOST;

    /**
     * The target of a link on a page, or nothing when it leads out of the site. What is no address leads to a page that
     * cannot be there.
     *
     * @param site public address of the site, when it has one: links may carry it
     */
    static Optional<Target> of(String link, Address page, @Nullable String site) {
        try {
            URI uri = URI.create(HERE + page.encoded())
                    .resolve(withoutSite(link, site).replace(" ", "%20"));
            return HOST.equals(uri.getAuthority()) ? Optional.of(of(uri)) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.of(new Target(new Address("/?" + link, ""), ""));
        }
    }

    private static String withoutSite(String link, @Nullable String site) {
        return site != null && (link + "/").startsWith(site + "/") ? HERE + link.substring(site.length()) : link;
    }

    private static Target of(URI uri) {
        return new Target(
                new Address(
                        uri.getPath().isEmpty() ? "/" : uri.getPath(), Objects.requireNonNullElse(uri.getQuery(), "")),
                Objects.requireNonNullElse(uri.getFragment(), ""));
    }
}
