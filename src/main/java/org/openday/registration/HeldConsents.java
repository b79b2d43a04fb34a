package org.openday.registration;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.openday.registration.ConsentProof.Answered;
import org.openday.registration.Dossier.Item;
import org.openday.registration.Dossier.Section;

/** What a household answered to which consent texts, with the texts. */
@Singleton
@Order(2)
final class HeldConsents implements HeldPart {

    private final ConsentProofs proofs;

    HeldConsents(ConsentProofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public List<Section> of(Household household) {
        ConsentProof proof = proofs.of(household, null);
        return List.of(
                new Section(
                        "consents",
                        proof.answers().stream().map(HeldConsents::answer).toList()),
                new Section(
                        "texts", proof.texts().stream().map(HeldConsents::text).toList()));
    }

    private static Item answer(Answered answered) {
        return new Entries()
                .with("consent", answered.slug())
                .with("answer", answered.answer().code())
                .with("child", answered.childName().isEmpty() ? null : answered.childName())
                .with("at", answered.at())
                .with("through", answered.channel().code())
                .with("language", answered.language().tag())
                .with("sha256", answered.textSha256())
                .item();
    }

    private static Item text(ConsentProof.Text text) {
        return new Entries()
                .with("sha256", text.sha256())
                .with("text", text.text())
                .item();
    }
}
