package org.openday.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list: its items, its number and the number of pages, both counted from 1. */
public record Page<T>(List<T> items, int number, int pages) {

    /** Cuts page {@code number} of at most {@code size} items out of {@code all}; a number outside gives an empty page. */
    public static <T> Page<T> of(List<T> all, int number, int size) {
        int pages = Math.max(1, Math.ceilDiv(all.size(), size));
        if (number < 1 || number > pages) {
            return new Page<>(List.of(), number, pages);
        }
        int from = (number - 1) * size;
        return new Page<>(List.copyOf(all.subList(from, Math.min(from + size, all.size()))), number, pages);
    }

    public boolean exists() {
        return number >= 1 && number <= pages;
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), number, pages);
    }
}
