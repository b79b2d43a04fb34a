package org.openday.article.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Page;
import org.openday.web.Viewing;

/**
 * The links from one page of a list to the others; empty when there is only one.
 *
 * @param steps the first page, the last, and those around the current one
 */
record Pager(@Nullable String previous, @Nullable String next, List<Step> steps) {

    /** A page to go to; {@code gap} when pages before it are left out. */
    record Step(int number, String url, boolean current, boolean gap) {}

    private static final int AROUND = 2;

    static Pager of(Page<?> page, String path, Viewing viewing) {
        return new Pager(
                page.number() > 1 ? url(path, page.number() - 1, viewing) : null,
                page.number() < page.pages() ? url(path, page.number() + 1, viewing) : null,
                page.pages() == 1 ? List.of() : steps(page, path, viewing));
    }

    /** The path of a page of a list; the first is the list itself. */
    static String path(String path, int number) {
        return number == 1 ? path : path + "?page=" + number;
    }

    /** The paths of all pages of a list. */
    static Stream<String> paths(String path, List<?> all) {
        int pages = PageNumber.of("1").in(all).pages();
        return IntStream.rangeClosed(1, pages).mapToObj(number -> path(path, number));
    }

    private static String url(String path, int number, Viewing viewing) {
        return viewing.path(path(path, number));
    }

    private static List<Step> steps(Page<?> page, String path, Viewing viewing) {
        int from = Math.max(1, page.number() - AROUND);
        int to = Math.min(page.pages(), page.number() + AROUND);
        return IntStream.rangeClosed(1, page.pages())
                .filter(number -> number == 1 || number == page.pages() || (from <= number && number <= to))
                .mapToObj(number -> new Step(
                        number,
                        url(path, number, viewing),
                        number == page.number(),
                        (number == from && from > 2) || (number == page.pages() && to < number - 1)))
                .toList();
    }
}
