package org.openday.shared;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an answer rests on: versions of sources, and the instant from which time alone may change it. */
final class Basis {

    private final Source[] sources;
    private final long[] versions;
    private final Instant until;

    private Basis(Map<Source, Long> seen, Instant until) {
        this.sources = seen.keySet().toArray(Source[]::new);
        this.versions = seen.values().stream().mapToLong(Long::longValue).toArray();
        this.until = until;
    }

    /** Asked for every hit on the event loop, so it makes no objects. */
    boolean holds(Instant now) {
        for (int at = 0; at < sources.length; at++) {
            if (sources[at].version() != versions[at]) {
                return false;
            }
        }
        return now.isBefore(until);
    }

    /** A basis that is still being found out. */
    static final class Notes {

        private final Map<Source, Long> versions = new LinkedHashMap<>();
        private Instant until = Instant.MAX;

        /** The version seen first counts: what was read later may be newer, never older. */
        void on(Source source, long version) {
            versions.merge(source, version, Math::min);
        }

        void until(Instant edge) {
            until = edge.isBefore(until) ? edge : until;
        }

        void on(Basis other) {
            for (int at = 0; at < other.sources.length; at++) {
                on(other.sources[at], other.versions[at]);
            }
            until(other.until);
        }

        Basis noted() {
            return new Basis(versions, until);
        }
    }
}
