package org.openday.article.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openday.shared.Page;
import org.openday.web.NotFound;
import org.openday.web.Pager;

/** The number of a page of a list, as an address names it. */
record PageNumber(int value) {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,8}");
    private static final int SIZE = 10;

    /** @throws NotFound when the text is no number of a page */
    static PageNumber of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new NotFound();
        }
        return new PageNumber(Integer.parseInt(text));
    }

    /** The paths of all pages of a list. */
    static Stream<String> paths(String path, List<?> all) {
        int pages = of("1").in(all).pages();
        return IntStream.rangeClosed(1, pages).mapToObj(number -> Pager.path(path, number));
    }

    /** @throws NotFound when the list has no such page */
    <T> Page<T> in(List<T> all) {
        Page<T> page = Page.of(all, value, SIZE);
        if (!page.exists()) {
            throw new NotFound();
        }
        return page;
    }
}
