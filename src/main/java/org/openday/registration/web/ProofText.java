package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.audit.ChainedEntry;
import org.openday.registration.ConsentProof;
import org.openday.registration.ConsentProof.Answered;
import org.openday.registration.ConsentProof.Text;
import org.openday.web.Wording;

/** The proof of consents as a text that explains itself; what is hashed stands on lines of its own, ready to be copied. */
final class ProofText {

    private static final String FENCE = "-----";

    private final StringBuilder text = new StringBuilder();
    private final Wording words;

    ProofText(ConsentProof proof, Wording words) {
        this.words = words;
        heading(proof);
        section("answers");
        proof.answers().forEach(this::answer);
        section("texts");
        proof.texts().forEach(this::whole);
        section("check");
        line(words.text("consents.proof.how"));
    }

    private void heading(ConsentProof proof) {
        line(words.text("consents.proof.title"));
        line("");
        fact("event", proof.event());
        fact("guardian", proof.guardian());
        fact(
                "child",
                proof.child() == null
                        ? words.text("consents.proof.all")
                        : proof.child().name());
    }

    private void section(String name) {
        line("");
        line("== " + words.text("consents.proof." + name) + " ==");
    }

    private void answer(Answered answered) {
        line("");
        fact(
                "answer",
                answered.slug() + " – "
                        + words.text("consents.state." + answered.answer().code()));
        fact("for", answered.childName().isEmpty() ? words.text("consents.household") : answered.childName());
        fact("at", answered.at() + " (" + words.dateTime(answered.at()) + ")");
        fact(
                "channel",
                words.text("consents.proof.channel." + answered.channel().code()));
        fact("language", answered.language().tag());
        fact("sha256", answered.textSha256());
        fenced("details", answered.details());
        entry(answered.entry());
    }

    private void entry(@Nullable ChainedEntry entry) {
        if (entry == null) {
            line(words.text("consents.proof.unchained"));
            return;
        }
        fact("digest", entry.digest());
        fact("position", String.valueOf(entry.seq()));
        fenced("entry", entry.lines());
        fact("hash", entry.hash());
    }

    private void whole(Text whole) {
        line("");
        fact("sha256", whole.sha256());
        line(FENCE);
        line(whole.text());
        line(FENCE);
    }

    private void fenced(String name, List<String> lines) {
        line(words.text("consents.proof." + name) + words.text("consents.proof.colon"));
        line(FENCE);
        lines.forEach(this::line);
        line(FENCE);
    }

    private void fact(String name, String value) {
        line(words.text("consents.proof." + name) + words.text("consents.proof.colon") + value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
