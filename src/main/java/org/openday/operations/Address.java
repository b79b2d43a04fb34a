package org.openday.operations;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;

/**
 * An address of the site, its letters as they are read, and the file that stands for it in a copy. A file has no query:
 * {@code /articles?page=2} becomes {@code /articles/page=2/}.
 *
 * @param path with viewing prefix
 * @param query without question mark; may be empty
 */
record Address(String path, String query) implements Comparable<Address> {

    static Address of(String text) {
        int mark = text.indexOf('?');
        return mark < 0 ? new Address(text, "") : new Address(text.substring(0, mark), text.substring(mark + 1));
    }

    /** Whether it names a file by itself, whose query then only says which version is meant. */
    boolean isFile() {
        return path.substring(path.lastIndexOf('/')).contains(".");
    }

    /** The file that holds the answer, relative to the copy. */
    String file() {
        return (isFile() ? path : withQueryInPath() + "/index.html").replaceFirst("^/+", "");
    }

    /** The address within a copy. */
    String link() {
        return isFile() || query.isEmpty() ? toString() : withQueryInPath() + "/";
    }

    private String withQueryInPath() {
        String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return query.isEmpty() ? folder : folder + "/" + query.replace('&', '/');
    }

    /** The same path for whoever knows no queries. */
    Address withoutQuery() {
        return new Address(path, "");
    }

    /** The address as it is sent: in ASCII. */
    String encoded() {
        try {
            return new URI(null, null, path, query.isEmpty() ? null : query, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(toString(), e);
        }
    }

    @Override
    public int compareTo(Address other) {
        return Comparator.comparing(Address::path).thenComparing(Address::query).compare(this, other);
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
