package org.openday.search;

import java.util.BitSet;

/** Which chars of a text were looked for. */
record Hits(BitSet marks, int length) {

    static Hits of(String text, Query query) {
        Folded folded = Folded.of(text);
        BitSet marks = new BitSet(text.length());
        query.words().forEach(word -> mark(word, folded, marks));
        return new Hits(marks, text.length());
    }

    private static void mark(String word, Folded folded, BitSet marks) {
        int at = folded.text().indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            marks.set(folded.start(at), folded.end(end));
            at = folded.text().indexOf(word, end);
        }
    }

    boolean any() {
        return !marks.isEmpty();
    }

    /** Where the first hit begins; 0 when there is none. */
    int first() {
        return Math.max(0, marks.nextSetBit(0));
    }

    boolean at(int index) {
        return marks.get(index);
    }

    /** Where hit and no hit change next after an index. */
    int endOfRun(int index) {
        int end = marks.get(index) ? marks.nextClearBit(index) : marks.nextSetBit(index);
        return end < 0 ? length : end;
    }
}
