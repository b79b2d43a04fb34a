package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.audit.AuditLog;
import org.openday.audit.ChainedEntry;
import org.openday.registration.ConsentProof.Answered;
import org.openday.registration.ConsentProof.Text;

/** Puts together what proves the consents of a household. */
@Singleton
final class ConsentProofs {

    private final Consents consents;
    private final ConsentTexts texts;
    private final AuditLog audit;

    ConsentProofs(Consents consents, ConsentTexts texts, AuditLog audit) {
        this.consents = consents;
        this.texts = texts;
        this.audit = audit;
    }

    /** @param child absent: for every child; what was answered for the whole household counts for each */
    ConsentProof of(Household household, @Nullable NamedChild child) {
        List<Consent> rows = consents.findByHouseholdIdOrderById(household.number()).stream()
                .filter(row -> child == null || row.childId() == null || row.childId() == child.id())
                .toList();
        return new ConsentProof(
                household.event(), household.guardianName(), child, answers(household, rows), texts(rows));
    }

    private List<Answered> answers(Household household, List<Consent> rows) {
        Map<Long, String> names = consents.children(household.number()).stream()
                .collect(Collectors.toMap(NamedChild::id, NamedChild::name));
        Map<String, ChainedEntry> entries =
                audit
                        .committedTo(rows.stream()
                                .map(Consent::digest)
                                .filter(digest -> !digest.isEmpty())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ChainedEntry::digest, Function.identity()));
        return rows.stream()
                .map(row -> answered(row, names, entries.get(row.digest())))
                .toList();
    }

    private static Answered answered(Consent row, Map<Long, String> names, @Nullable ChainedEntry entry) {
        List<String> details = new ArrayList<>(row.details());
        details.addFirst(row.salt());
        return new Answered(
                row.slug(),
                row.textSha256(),
                row.childId() == null ? "" : names.getOrDefault(row.childId(), ""),
                row.language(),
                row.answer(),
                row.channel(),
                row.answeredAt(),
                details,
                entry);
    }

    private List<Text> texts(List<Consent> rows) {
        List<String> hashes = rows.stream().map(Consent::textSha256).distinct().toList();
        Map<String, String> kept = texts.byHash(hashes);
        return hashes.stream()
                .filter(kept::containsKey)
                .map(hash -> new Text(hash, kept.getOrDefault(hash, "")))
                .toList();
    }
}
