package org.openday.audit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import org.openday.audit.Entry.Origin;
import org.openday.limits.Callers;

/**
 * Knows from where the act of the moment is done. Of staff, and of strangers at their door, it is the whole address; of a
 * family only the large network they came through, since the log is never erased (decision 19).
 */
@Singleton
class Whereabouts {

    /** What is done by the machine itself comes from nowhere. */
    static final String NOWHERE = "-";

    private static final String FAMILY = "household";

    private final Callers callers;

    Whereabouts(Callers callers) {
        this.callers = callers;
    }

    String of(Entry entry) {
        return entry.origin() == Origin.WEB
                ? ServerRequestContext.currentRequest()
                        .map(request -> address(entry, request))
                        .orElse(NOWHERE)
                : NOWHERE;
    }

    private String address(Entry entry, HttpRequest<?> request) {
        return entry.actor().equals(FAMILY) ? callers.network(request) : callers.shown(request);
    }
}
