package org.openday.article.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What a reader wanted, as the end of an address says it: as words and as letter pairs. */
record Wanted(String words, LetterPairs pairs) {

    private static final int LONGEST = 120;

    static Wanted lastOf(String path) {
        String end = decoded(path.substring(path.lastIndexOf('/') + 1));
        LetterPairs pairs = LetterPairs.of(end.substring(0, Math.min(end.length(), LONGEST)));
        return new Wanted(pairs.text().replace('-', ' ').strip(), pairs);
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
