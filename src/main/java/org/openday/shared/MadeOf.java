package org.openday.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page was made of. */
public final class MadeOf {

    private final List<Dependency> answers;
    private final Basis rest;
    private final Basis whole;

    MadeOf(List<Dependency> answers, Basis rest) {
        this.answers = answers;
        this.rest = rest;
        Basis.Notes all = new Basis.Notes();
        all.on(rest);
        answers.forEach(each -> all.on(each.basis()));
        this.whole = all.noted();
    }

    /** Whether nothing has changed that the page could depend on; costs some reads of memory and no more. */
    public boolean holds(Instant now) {
        return whole.holds(now);
    }

    /** The same made of the same answers as they are now, or null when the page has to be made anew. */
    public @Nullable MadeOf at(Instant now) {
        if (!rest.holds(now)) {
            return null;
        }
        List<Dependency> same = new ArrayList<>(answers.size());
        for (Dependency each : answers) {
            Dependency next = each.at(now);
            if (next == null) {
                return null;
            }
            same.add(next);
        }
        return new MadeOf(same, rest);
    }

    /** The same, good until this instant at the longest. */
    public MadeOf until(Instant edge) {
        Basis.Notes sooner = new Basis.Notes();
        sooner.on(rest);
        sooner.until(edge);
        return new MadeOf(answers, sooner.noted());
    }

    Basis whole() {
        return whole;
    }
}
