package org.openday.registration.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One permutation of all entries: it says who has a place, and in which order all others wait. */
public final class Draw {

    /**
     * An entry where it was drawn.
     *
     * @param rank from 1, among all entries of the event
     * @param entry as it was frozen
     * @param granted whether it has its places; otherwise it waits, in the order of ranks
     */
    public record Ranked(int rank, Entry entry, boolean granted) {}

    private final Roster roster;
    private final Seed seed;
    private final List<Ranked> order;

    private Draw(Roster roster, Seed seed, List<Ranked> order) {
        this.roster = roster;
        this.seed = seed;
        this.order = order;
    }

    static Draw of(Roster roster, Seed seed) {
        Commitment commitment = roster.commitment();
        byte[] key = Fields.of("key").add(seed.text()).add(commitment.sealed()).sha256();
        List<Entry> drawn = shuffled(roster.entries(), new Words(key));
        return new Draw(roster, seed, granted(drawn, commitment.rules()));
    }

    /** What was frozen before. */
    public Roster roster() {
        return roster;
    }

    /** The public randomness that decided. */
    public Seed seed() {
        return seed;
    }

    /** All entries, first drawn first. */
    public List<Ranked> order() {
        return order;
    }

    /** The entries of one session, first drawn first: those that are not granted are its waiting list. */
    public List<Ranked> order(String session) {
        return order.stream()
                .filter(ranked -> ranked.entry().session().equals(session))
                .toList();
    }

    // Fisher and Yates as in Durstenfeld's Algorithm 235 (CACM 7, 1964): from the last place down.
    private static List<Entry> shuffled(List<Entry> entries, Words words) {
        List<Entry> drawn = new ArrayList<>(entries);
        for (int last = drawn.size() - 1; last > 0; last--) {
            int other = words.below(last + 1);
            drawn.set(last, drawn.set(other, drawn.get(last)));
        }
        return drawn;
    }

    private static List<Ranked> granted(List<Entry> drawn, Rules rules) {
        Map<String, Integer> room = new HashMap<>(
                rules.sessions().stream().collect(Collectors.toMap(Rules.Places::key, Rules.Places::capacity)));
        List<Ranked> order = new ArrayList<>(drawn.size());
        for (Entry entry : drawn) {
            int left = room.getOrDefault(entry.session(), 0) - entry.size();
            boolean granted = left >= 0;
            if (granted) {
                room.put(entry.session(), left);
            }
            order.add(new Ranked(order.size() + 1, entry, granted));
        }
        return List.copyOf(order);
    }
}
