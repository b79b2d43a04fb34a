package org.openday.publishing;

import static java.util.Comparator.comparingInt;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts together what two people made of one text (diff3, Khanna, Kunal and Pierce 2007), by paragraphs and by keys of the
 * front matter.
 */
final class Merge {

    /** Paragraphs of the base from one up to another, and what somebody put in their place. */
    private record Change(int from, int to, List<Block> blocks) {

        static Change of(AbstractDelta<Block> delta) {
            int from = delta.getSource().getPosition();
            return new Change(
                    from, from + delta.getSource().size(), delta.getTarget().getLines());
        }

        boolean isInsertion() {
            return from == to;
        }

        /** Paragraphs put at one place by two people can both stand; keys cannot. */
        boolean disturbs(Change other) {
            if (isInsertion() && other.isInsertion()) {
                return from == other.from && hasMatter() && other.hasMatter();
            }
            return from < other.to && other.from < to;
        }

        private boolean hasMatter() {
            return blocks.stream().anyMatch(Block::matter);
        }
    }

    private Merge() {}

    /** The text with both changes, or nothing when they change the same paragraph differently. */
    static Optional<String> of(String base, String theirs, String mine) {
        List<Block> blocks = Block.of(base);
        List<Change> their = changes(blocks, theirs);
        List<Change> own = changes(blocks, mine).stream()
                .filter(change -> !their.contains(change))
                .toList();
        boolean clean = own.stream().noneMatch(change -> their.stream().anyMatch(change::disturbs));
        return clean ? Optional.of(applied(blocks, their, own)) : Optional.empty();
    }

    private static List<Change> changes(List<Block> base, String text) {
        return DiffUtils.diff(base, Block.of(text)).getDeltas().stream()
                .map(Change::of)
                .toList();
    }

    /** From the end, so that places stay right; what was put in before a paragraph comes before what became of it. */
    private static String applied(List<Block> base, List<Change> theirs, List<Change> mine) {
        List<Block> merged = new ArrayList<>(base);
        Stream.concat(mine.stream(), theirs.stream())
                .sorted(comparingInt(Change::from).thenComparingInt(Change::to).reversed())
                .forEach(change -> put(merged, change));
        return Block.join(merged);
    }

    private static void put(List<Block> merged, Change change) {
        merged.subList(change.from(), change.to()).clear();
        merged.addAll(change.from(), change.blocks());
    }
}
