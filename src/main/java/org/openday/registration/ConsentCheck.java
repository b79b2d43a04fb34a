package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openday.audit.AuditLog;
import org.openday.audit.ChainedEntry;
import org.openday.database.Database;

/** Holds the ledger of consents against the audit log: each answer has its entry, and each entry its answer or an erased household. */
@Singleton
public final class ConsentCheck {

    private static final Pattern HOUSEHOLD = Pattern.compile("household:([0-9]+)(/.*)?");
    private static final String CONSENT = "consent-";

    private final Consents consents;
    private final AuditLog audit;
    private final Database database;

    ConsentCheck(Consents consents, AuditLog audit, Database database) {
        this.consents = consents;
        this.audit = audit;
        this.database = database;
    }

    /**
     * A sentence for each answer that was changed, added or taken out behind the application's back; that the log itself is
     * whole has to be seen before ({@link AuditLog#verify}).
     */
    public List<String> faults() {
        return database.use(() -> {
            List<String> faults = new ArrayList<>(faultsOfRows());
            faults.addAll(faultsOfEntries());
            return faults;
        });
    }

    private List<String> faultsOfRows() {
        List<String> faults = new ArrayList<>();
        List<Consent> page = consents.after(0);
        while (!page.isEmpty()) {
            faults.addAll(unbound(page));
            page = consents.after(page.getLast().number());
        }
        return faults;
    }

    private List<String> unbound(List<Consent> page) {
        Map<String, ChainedEntry> entries = audit
                .committedTo(page.stream().map(Consent::digest).toList())
                .stream()
                .collect(Collectors.toMap(ChainedEntry::digest, Function.identity(), (first, second) -> first));
        return page.stream()
                .filter(row -> !isBound(row, entries))
                .map(row -> "The consent in row " + row.number() + " is not what the audit log was given.")
                .toList();
    }

    private static boolean isBound(Consent row, Map<String, ChainedEntry> entries) {
        ChainedEntry entry = entries.get(row.digest());
        return entry != null
                && row.isBound()
                && entry.subject().equals(row.entry().subject());
    }

    private List<String> faultsOfEntries() {
        List<String> faults = new ArrayList<>();
        List<ChainedEntry> page = audit.after(0);
        while (!page.isEmpty()) {
            faults.addAll(unanswered(page.stream()
                    .filter(entry -> entry.act().startsWith(CONSENT))
                    .toList()));
            page = audit.after(page.getLast().seq());
        }
        return faults;
    }

    private List<String> unanswered(List<ChainedEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>(
                consents.known(entries.stream().map(ChainedEntry::digest).toList()));
        List<ChainedEntry> orphans = entries.stream()
                .filter(entry -> !known.contains(entry.digest()))
                .toList();
        Set<Long> kept = orphans.isEmpty()
                ? Set.of()
                : new HashSet<>(consents.households(
                        orphans.stream().map(ConsentCheck::household).toList()));
        return orphans.stream()
                .filter(entry -> kept.contains(household(entry)))
                .map(entry -> "The consent that entry " + entry.seq() + " of the audit log tells of is missing.")
                .toList();
    }

    private static long household(ChainedEntry entry) {
        Matcher household = HOUSEHOLD.matcher(entry.subject());
        return household.matches() ? Long.parseLong(household.group(1)) : 0;
    }
}
