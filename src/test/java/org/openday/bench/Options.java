package org.openday.bench;

import java.util.List;

/** What stands behind the name of a bench on its command line. */
record Options(List<String> words) {

    static Options of(String... words) {
        return new Options(List.of(words));
    }

    /** The number behind a name, for example 5 of {@code --rounds 5}. */
    long number(String name, long otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Long.parseLong(words.get(at + 1));
    }
}
