package org.openday.operations;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/** Puts answers into the folder, and remembers of them what the check of links and the rules for nginx need. */
final class Copies {

    private final CopyFolder folder;
    private final Predicate<Address> known;
    private final SortedMap<Address, Html> pages = new ConcurrentSkipListMap<>();
    private final SortedMap<Address, Headers> headers = new ConcurrentSkipListMap<>();

    /** @param known which addresses with a query there will be in the copy */
    Copies(CopyFolder folder, Predicate<Address> known) {
        this.folder = folder;
        this.known = known;
    }

    /** The pages of the copy. */
    Map<Address, Html> pages() {
        return pages;
    }

    /** The headers of everything that has an address of its own. */
    SortedMap<Address, Headers> headers() {
        return headers;
    }

    void add(Address address, Answer answer) {
        headers.put(address, answer.headers());
        if (answer.headers().isHtml()) {
            addPage(address, answer.bytes());
        } else {
            folder.put(address.file(), answer.bytes(), answer.headers().isText());
        }
    }

    /** Adds a page that nobody asks for by its address. */
    void addPage(Address address, byte[] bytes) {
        pages.put(address, Html.of(addNotice(address, bytes)));
    }

    /** Adds a page whose links are not followed: those to its other viewings lead to what is gone as well. */
    String addNotice(Address address, byte[] bytes) {
        String html = Html.withoutQueries(new String(bytes, StandardCharsets.UTF_8), known);
        folder.put(address.file(), html.getBytes(StandardCharsets.UTF_8), true);
        return html;
    }
}
