package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openday.event.Consents;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** The consent texts as they read now, and each that was ever answered to as it read then. */
@Singleton
final class ConsentTexts {

    private final Consents written;
    private final KeptTexts kept;
    private final Set<String> present = ConcurrentHashMap.newKeySet();

    ConsentTexts(Consents written, KeptTexts kept) {
        this.written = written;
        this.kept = kept;
    }

    /** A text as a reader of this language is shown it now. */
    Optional<ConsentText> find(Slug slug, Language language) {
        return written.find(slug, language)
                .map(consent -> new ConsentText(
                        slug.value(),
                        consent.title() + "\n" + consent.purpose() + "\n" + consent.plainText(),
                        consent.required(),
                        consent.perChild()));
    }

    /** Keeps texts that are answered to, in the caller's transaction; in one order, as adding one locks it. */
    void keep(List<ConsentText> texts) {
        texts.stream()
                .filter(text -> !present.contains(text.sha256()))
                .sorted(Comparator.comparing(ConsentText::sha256))
                .forEach(this::add);
    }

    /** Only what was there before is known to stay: our own transaction may yet be rolled back. */
    private void add(ConsentText text) {
        if (kept.add(text.sha256(), text.text()) == 0) {
            present.add(text.sha256());
        }
    }

    /** The texts with these hashes that were kept. */
    Map<String, String> byHash(Collection<String> hashes) {
        return hashes.isEmpty()
                ? Map.of()
                : kept.findBySha256In(hashes).stream().collect(Collectors.toMap(KeptText::sha256, KeptText::text));
    }
}
