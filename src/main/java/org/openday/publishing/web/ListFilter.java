package org.openday.publishing.web;

import io.micronaut.http.uri.UriBuilder;
import java.util.Locale;
import java.util.stream.Stream;
import org.openday.publishing.web.ListPage.Row;

/** Which texts somebody wants to see; an empty part is no condition. */
record ListFilter(String state, String kind, String language, String q) {

    private static final String LIST = "/staff/articles";

    boolean takes(Row row) {
        return isOne(state, row.state())
                && isOne(kind, row.kind())
                && isOne(language, row.language())
                && holdsAll((row.title() + " " + row.address()).toLowerCase(Locale.ROOT));
    }

    private static boolean isOne(String wanted, String there) {
        return wanted.isEmpty() || wanted.equals(there);
    }

    private boolean holdsAll(String text) {
        return Stream.of(q.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    ListFilter in(String otherState) {
        return new ListFilter(otherState, kind, language, q);
    }

    /** The address of the list with this filter, without the number of a page. */
    String path() {
        UriBuilder path = UriBuilder.of(LIST);
        put(path, "state", state);
        put(path, "kind", kind);
        put(path, "language", language);
        put(path, "q", q.strip());
        return path.build().toString();
    }

    private static void put(UriBuilder path, String name, String value) {
        if (!value.isEmpty()) {
            path.queryParam(name, value);
        }
    }
}
