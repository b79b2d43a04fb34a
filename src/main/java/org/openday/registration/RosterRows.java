package org.openday.registration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import org.openday.registration.ballot.Roster;
import org.openday.registration.ballot.Rules;

/** Writes a frozen roster down, once, and reads it again. */
@Singleton
final class RosterRows {

    /** A few megabytes each; only what families are asking for now. */
    private static final int KEPT = 2;

    private final DrawSessions sessions;
    private final DrawEntries entries;
    private final DrawMembers members;
    private final DrawRanks ranks;
    private final Cache<String, Roster> read =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    RosterRows(DrawSessions sessions, DrawEntries entries, DrawMembers members, DrawRanks ranks) {
        this.sessions = sessions;
        this.entries = entries;
        this.members = members;
        this.ranks = ranks;
    }

    void write(Rules rules, List<DrawEntry> frozen, List<DrawMember> behind) {
        sessions.saveAll(rules.sessions().stream()
                .map(each -> new DrawSession(null, rules.event(), each.key(), each.capacity()))
                .toList());
        if (!frozen.isEmpty()) {
            entries.saveAll(frozen);
            members.updateAll(behind);
        }
    }

    void rank(List<DrawRank> drawn) {
        if (!drawn.isEmpty()) {
            ranks.updateAll(drawn);
        }
    }

    Rules rules(FrozenDraw draw) {
        List<Rules.Places> places = sessions.findByEventOrderById(draw.event()).stream()
                .map(each -> new Rules.Places(each.sessionKey(), each.capacity()))
                .toList();
        return new Rules(draw.event(), draw.closes(), draw.beacon(), places);
    }

    /**
     * The roster as it was frozen.
     *
     * @throws IllegalStateException when its rows are not what was published
     */
    Roster roster(FrozenDraw draw) {
        return read.get(draw.seal(), _ -> checked(draw));
    }

    private Roster checked(FrozenDraw draw) {
        Roster roster = Roster.freeze(
                rules(draw),
                entries.findByEvent(draw.event()).stream().map(DrawEntry::entry).toList());
        if (!roster.commitment().seal().equals(draw.seal())) {
            throw new IllegalStateException(
                    "The entries of the ballot of " + draw.event() + " are not those published");
        }
        return roster;
    }
}
