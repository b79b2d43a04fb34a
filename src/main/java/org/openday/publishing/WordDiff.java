package org.openday.publishing;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is different between two texts: by word, and by character where words are not set apart. */
public final class WordDiff {

    /** A stretch of text and what became of it. */
    public record Part(Change change, String text) {}

    /** What became of a stretch of text. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** Two paragraphs with more words than this are shown one after the other: nobody reads so many changes in one. */
    private static final int MOST_WORDS = 6_000;

    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+|\\s+|[^\\p{L}\\p{M}\\p{N}\\s]");

    private final List<Part> parts = new ArrayList<>();

    /** A stretch of the older list and what stands in its place; the library gives what was removed and added one by one. */
    private record Region(int from, int to, int newFrom, int newTo) {

        static List<Region> of(List<String> older, List<String> newer) {
            List<Region> regions = new ArrayList<>();
            DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<>()).getDeltas().stream()
                    .map(Region::of)
                    .forEach(next -> join(regions, next));
            return regions;
        }

        private static Region of(AbstractDelta<String> delta) {
            int from = delta.getSource().getPosition();
            int newFrom = delta.getTarget().getPosition();
            return new Region(
                    from,
                    from + delta.getSource().size(),
                    newFrom,
                    newFrom + delta.getTarget().size());
        }

        private static void join(List<Region> regions, Region next) {
            Region last = regions.isEmpty() ? null : regions.getLast();
            if (last != null && last.to == next.from && last.newTo == next.newFrom) {
                regions.set(regions.size() - 1, new Region(last.from, next.to, last.newFrom, next.newTo));
            } else {
                regions.add(next);
            }
        }
    }

    private WordDiff() {}

    /** The parts of both texts in their order; the text without what was added is the older one, to the character. */
    public static List<Part> between(String older, String newer) {
        WordDiff diff = new WordDiff();
        diff.compare(
                older.lines().map(line -> line + "\n").toList(),
                newer.lines().map(line -> line + "\n").toList(),
                true);
        return List.copyOf(diff.parts);
    }

    private void compare(List<String> older, List<String> newer, boolean lines) {
        int at = 0;
        for (Region region : Region.of(older, newer)) {
            same(older.subList(at, region.from()));
            changed(older.subList(region.from(), region.to()), newer.subList(region.newFrom(), region.newTo()), lines);
            at = region.to();
        }
        same(older.subList(at, older.size()));
    }

    private void changed(List<String> source, List<String> target, boolean lines) {
        List<String> older = words(source);
        List<String> newer = words(target);
        boolean both = !older.isEmpty() && !newer.isEmpty();
        if (lines && both && older.size() + newer.size() <= MOST_WORDS) {
            compare(older, newer, false);
        } else {
            add(Change.REMOVED, String.join("", older));
            add(Change.ADDED, String.join("", newer));
        }
    }

    private static List<String> words(List<String> lines) {
        return WORD.matcher(String.join("", lines))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private void same(List<String> pieces) {
        add(Change.SAME, String.join("", pieces));
    }

    private void add(Change change, String text) {
        if (text.isEmpty()) {
            return;
        }
        Part last = parts.isEmpty() ? null : parts.getLast();
        if (last != null && last.change() == change) {
            parts.set(parts.size() - 1, new Part(change, last.text() + text));
        } else {
            parts.add(new Part(change, text));
        }
    }
}
