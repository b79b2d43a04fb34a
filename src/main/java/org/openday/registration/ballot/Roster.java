package org.openday.registration.ballot;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The frozen entries of an event, in the order of their codes. */
public final class Roster {

    private final List<Entry> entries;
    private final Map<String, Integer> places = new HashMap<>();
    private final Merkle tree;
    private final Commitment commitment;

    private Roster(Rules rules, List<Entry> entries) {
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            places.put(entries.get(i).code(), i);
        }
        this.tree = new Merkle(entries.stream().map(Entry::leaf).toList());
        this.commitment = new Commitment(rules, entries.size(), Hex.of(tree.root()));
    }

    /**
     * Freezes entries, in whatever order they come.
     *
     * @throws IllegalArgumentException for a code that stands twice, or a session the rules do not name
     */
    public static Roster freeze(Rules rules, Collection<Entry> entries) {
        Roster roster = new Roster(
                rules,
                entries.stream().sorted(Comparator.comparing(Entry::code)).toList());
        if (roster.places.size() < entries.size()) {
            throw new IllegalArgumentException("Two entries have one code in the ballot of " + rules.event());
        }
        Set<String> sessions = rules.sessions().stream().map(Rules.Places::key).collect(Collectors.toSet());
        entries.stream().filter(entry -> !sessions.contains(entry.session())).forEach(entry -> {
            throw new IllegalArgumentException("No session " + entry.session() + " in the ballot of " + rules.event());
        });
        return roster;
    }

    /** What to publish before the draw. */
    public Commitment commitment() {
        return commitment;
    }

    /** All entries in the order of their codes. */
    public List<Entry> entries() {
        return entries;
    }

    /** Draws by public randomness; the same roster and seed always give the same draw (I10). */
    public Draw draw(Seed seed) {
        return Draw.of(this, seed);
    }

    /**
     * The proof for a family that its entry is in.
     *
     * @param salt the one the entry was made with
     * @throws IllegalArgumentException for a code that is not in the roster
     */
    public Receipt receipt(String code, String salt) {
        Integer index = places.get(code);
        if (index == null) {
            throw new IllegalArgumentException("No entry " + code + " in the ballot");
        }
        List<String> path = tree.path(index).stream().map(Hex::of).toList();
        return new Receipt(entries.get(index), salt, index, path, commitment);
    }
}
