package org.openday.proofreading;

import java.util.ArrayList;
import java.util.List;

/** Cuts prose into sentences; what ends a sentence takes the quotation marks and brackets behind it along. */
final class Sentences {

    private static final String ENDS = "。！？!?";
    private static final String CLOSING = "”’」』）)》";

    private Sentences() {}

    /** A sentence by its place in the text, its end mark included. */
    record Sentence(String text, int from) {

        int to() {
            return from + text.length();
        }
    }

    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (endsAt(text, at)) {
                while (at + 1 < text.length() && (ENDS + CLOSING).indexOf(text.charAt(at + 1)) >= 0) {
                    at++;
                }
                add(sentences, text, from, at + 1);
                from = at + 1;
            }
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    private static boolean endsAt(String text, int at) {
        char mark = text.charAt(at);
        boolean stop = mark == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
        return stop || ENDS.indexOf(mark) >= 0;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < to) {
            sentences.add(new Sentence(text.substring(start, to), start));
        }
    }
}
