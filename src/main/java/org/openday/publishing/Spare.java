package org.openday.publishing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openday.publishing.RevisionLine.Hour;

/** Which revisions of an edition that has ended nobody needs. */
final class Spare {

    /** How far before a revision that is in the log the one it was compared with may stand: a merge keeps one in between. */
    private static final int BEFORE = 2;

    private Spare() {}

    /**
     * Numbers of autosaves that nothing refers to and that are not the last of their author's hour, nor the last of all, nor
     * stand right before what is no autosave: with these the log and the evidence sheet are checked, and merges were made.
     *
     * @param lines all revisions in their order
     * @param referred numbers that reviews, publications and remarks name, and the head
     */
    static List<Integer> of(List<RevisionLine> lines, Set<Integer> referred) {
        Set<Integer> kept = new HashSet<>(referred);
        Set<Hour> seen = new HashSet<>();
        for (RevisionLine line : lines.reversed()) {
            if (!line.isAutosave()) {
                for (int before = 0; before <= BEFORE; before++) {
                    kept.add(line.number() - before);
                }
            } else if (seen.add(line.hour())) {
                kept.add(line.number());
            }
        }
        return lines.stream()
                .map(RevisionLine::number)
                .filter(number -> !kept.contains(number))
                .toList();
    }
}
