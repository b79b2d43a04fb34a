package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.event.Events;
import org.openday.registration.ConsentSheet.Held;
import org.openday.registration.ConsentSheet.Part;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Writes down how the consents of a household stand beside what its event asks for now. */
@Singleton
final class ConsentSheets {

    private final ConsentLedger ledger;
    private final ConsentTexts texts;
    private final Consents consents;
    private final Events events;

    ConsentSheets(ConsentLedger ledger, ConsentTexts texts, Consents consents, Events events) {
        this.ledger = ledger;
        this.texts = texts;
        this.consents = consents;
        this.events = events;
    }

    ConsentSheet of(Household household, Language language) {
        List<NamedChild> children = consents.children(household.number());
        Map<Consent.Key, Optional<Consent>> all = answers(household, children, language);
        Map<String, String> kept = texts.byHash(all.values().stream()
                .flatMap(Optional::stream)
                .map(Consent::textSha256)
                .distinct()
                .toList());
        List<Part> parts = new ArrayList<>();
        parts.add(part(null, all, kept, language));
        children.forEach(child -> parts.add(part(child, all, kept, language)));
        return new ConsentSheet(
                parts.stream().filter(part -> !part.held().isEmpty()).toList());
    }

    /** What the event asks for now, then what else was answered. */
    private Map<Consent.Key, Optional<Consent>> answers(
            Household household, List<NamedChild> children, Language language) {
        Map<Consent.Key, Consent> last = ledger.current(household.number());
        Map<Consent.Key, Optional<Consent>> all = new LinkedHashMap<>();
        asked(household, children, language).forEach(key -> all.put(key, Optional.ofNullable(last.get(key))));
        last.forEach((key, row) -> all.putIfAbsent(key, Optional.of(row)));
        return all;
    }

    private List<Consent.Key> asked(Household household, List<NamedChild> children, Language language) {
        return events.find(new Slug(household.event())).stream()
                .flatMap(event -> event.consents().stream())
                .flatMap(slug -> texts.find(slug, language).stream())
                .flatMap(text -> keys(text, children).stream())
                .toList();
    }

    private static List<Consent.Key> keys(ConsentText text, List<NamedChild> children) {
        return text.perChild()
                ? children.stream()
                        .map(child -> new Consent.Key(child.id(), text.slug()))
                        .toList()
                : List.of(new Consent.Key(null, text.slug()));
    }

    private Part part(
            @Nullable NamedChild child,
            Map<Consent.Key, Optional<Consent>> all,
            Map<String, String> kept,
            Language language) {
        Long id = child == null ? null : child.id();
        return new Part(
                child,
                all.entrySet().stream()
                        .filter(each -> Objects.equals(each.getKey().child(), id))
                        .map(each -> held(each, kept, language))
                        .toList());
    }

    private Held held(Entry<Consent.Key, Optional<Consent>> each, Map<String, String> kept, Language language) {
        String slug = each.getKey().slug();
        Optional<ConsentText> now = texts.find(new Slug(slug), language);
        return each.getValue()
                .map(row ->
                        new Held(now.orElseGet(() -> then(row, kept)), row.answer(), row.answeredAt(), isOutdated(row)))
                .orElseGet(() -> new Held(now.orElseThrow(), null, null, false));
    }

    private static ConsentText then(Consent row, Map<String, String> kept) {
        return new ConsentText(row.slug(), kept.getOrDefault(row.textSha256(), row.slug()), false);
    }

    private boolean isOutdated(Consent row) {
        return texts.find(new Slug(row.slug()), row.language())
                .filter(now -> !now.sha256().equals(row.textSha256()))
                .isPresent();
    }
}
