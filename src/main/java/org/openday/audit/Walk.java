package org.openday.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.openday.audit.Verification.Fault;
import org.openday.database.Database;

/** Goes through the chain page by page beside the anchors, up to where it ended when the walk began. */
@Singleton
final class Walk {

    private final Chain chain;
    private final Anchors anchors;
    private final Database database;

    Walk(Chain chain, Anchors anchors, Database database) {
        this.chain = chain;
        this.anchors = anchors;
        this.database = database;
    }

    Verification through() {
        Head end = database.use(chain::head);
        return anchors.read(notes -> along(new Steps(notes.iterator()), end));
    }

    private Verification along(Steps steps, Head end) {
        Optional<Fault> fault =
                entries(steps, end).or(() -> steps.atEnd(end)).or(() -> steps.beyond(database.use(chain::head)));
        return new Verification(steps.sound().seq(), steps.sound().hash(), fault.orElse(null));
    }

    private Optional<Fault> entries(Steps steps, Head end) {
        List<ChainedEntry> page = page(steps, end);
        while (!page.isEmpty()) {
            Optional<Fault> fault = page.stream().flatMap(steps::fault).findFirst();
            if (fault.isPresent()) {
                return fault;
            }
            page = page(steps, end);
        }
        return Optional.empty();
    }

    private List<ChainedEntry> page(Steps steps, Head end) {
        return database.use(() -> chain.between(steps.sound().seq(), end.seq()));
    }
}
