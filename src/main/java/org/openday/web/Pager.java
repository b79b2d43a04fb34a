package org.openday.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Page;

/**
 * The links from one page of a list to the others; empty when there is only one.
 *
 * @param steps the first page, the last, and those around the current one
 */
public record Pager(@Nullable String previous, @Nullable String next, List<Step> steps) {

    /** A page to go to; {@code gap} when pages before it are left out. */
    public record Step(int number, String url, boolean current, boolean gap) {}

    private static final int AROUND = 2;

    /** Those around a page of the list at this path, which may have a query. */
    public static Pager of(Page<?> page, String path, Viewing viewing) {
        return new Pager(
                page.number() > 1 ? url(path, page.number() - 1, viewing) : null,
                page.number() < page.pages() ? url(path, page.number() + 1, viewing) : null,
                page.pages() == 1 ? List.of() : steps(page, path, viewing));
    }

    /** The path of a page of a list; the first is the list itself. */
    public static String path(String path, int number) {
        return number == 1 ? path : path + (path.indexOf('?') < 0 ? "?" : "&") + "page=" + number;
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
