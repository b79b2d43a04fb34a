package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Looks at what a household asks for about its consents before it comes into the ledger; in the caller's transaction. */
@Singleton
final class ConsentDesk {

    private final ConsentLedger ledger;
    private final ConsentSheets sheets;
    private final ConsentProofs proofs;
    private final Consents consents;
    private final ConsentPost post;

    ConsentDesk(ConsentLedger ledger, ConsentSheets sheets, ConsentProofs proofs, Consents consents, ConsentPost post) {
        this.ledger = ledger;
        this.sheets = sheets;
        this.proofs = proofs;
        this.consents = consents;
        this.post = post;
    }

    ConsentSheet sheet(Household household, Language language) {
        return sheets.of(household, language);
    }

    Optional<ConsentProof> proof(Household household, @Nullable Long child) {
        return child == null
                ? Optional.of(proofs.of(household, null))
                : consents.children(household.number()).stream()
                        .filter(each -> each.id() == child)
                        .findFirst()
                        .map(each -> proofs.of(household, each));
    }

    boolean give(Household household, @Nullable Long child, Slug consent, String shown, Language language) {
        return asked(household, child, consent, language)
                .filter(text -> text.sha256().equals(shown))
                .filter(text -> ledger.give(household.number(), key(child, consent), text, language))
                .isPresent();
    }

    List<ConsentWithdrawn> withdraw(Household household, @Nullable Long child, Slug consent, Language language) {
        return asked(household, child, consent, language)
                .filter(text -> !text.required())
                .filter(text -> ledger.isGiven(household.number(), key(child, consent)))
                .map(text -> withdraw(household, child, text, language))
                .stream()
                .toList();
    }

    /** The letter first: what comes into the ledger comes last. */
    private ConsentWithdrawn withdraw(Household household, @Nullable Long child, ConsentText text, Language language) {
        post.withdrawn(household, child, text);
        ledger.withdraw(household.number(), new Consent.Key(child, text.slug()), language);
        return new ConsentWithdrawn(household.number(), child, text.slug());
    }

    /** The text, if this household is asked for it for this child. */
    private Optional<ConsentText> asked(Household household, @Nullable Long child, Slug consent, Language language) {
        return sheets.of(household, language).parts().stream()
                .filter(part -> child == null
                        ? part.child() == null
                        : part.child() != null && part.child().id() == child)
                .flatMap(part -> part.held().stream())
                .map(ConsentSheet.Held::text)
                .filter(text -> text.slug().equals(consent.value()))
                .findFirst();
    }

    private static Consent.Key key(@Nullable Long child, Slug consent) {
        return new Consent.Key(child, consent.value());
    }
}
