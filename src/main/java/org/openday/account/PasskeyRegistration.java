package org.openday.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.openday.account.Authenticators.Made;
import org.openday.account.Challenges.Asked;

/** Takes in new passkeys, of whoever has just proved who they are. */
@Singleton
public final class PasskeyRegistration {

    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 60;

    /**
     * What the authenticator is to be told; the bytes are in base64url.
     *
     * @param party host of the site
     * @param handle what to call the owner by
     * @param known credentials they have already
     */
    public record Request(String challenge, String party, String handle, String name, List<String> known) {}

    private final PasskeyStore store;
    private final Challenges challenges;
    private final Authenticators authenticators;

    PasskeyRegistration(PasskeyStore store, Challenges challenges, Authenticators authenticators) {
        this.store = store;
        this.challenges = challenges;
        this.authenticators = authenticators;
    }

    /** Begins to make one; empty: they have as many as anybody may. */
    public Optional<Request> begin(SignedIn who, String label) {
        List<Passkey> present = store.of(who.staff());
        if (present.size() >= MOST) {
            return Optional.empty();
        }
        byte[] handle =
                present.isEmpty() ? Challenges.random() : present.getFirst().handle();
        Asked asked = challenges.ask(holder(who), handle, cut(label));
        return Optional.of(new Request(
                Text64.of(asked.value()),
                authenticators.party(),
                Text64.of(handle),
                who.staff().name(),
                present.stream()
                        .map(authenticators::credentialId)
                        .map(Text64::of)
                        .toList()));
    }

    /**
     * Takes the authenticator's answer.
     *
     * @return codes on paper where it is their first second factor, else none; empty: the answer is not taken
     */
    public Optional<List<String>> finish(SignedIn who, String json) {
        return challenges.take(holder(who)).flatMap(asked -> {
            Optional<Made> made = authenticators.made(json, asked.value());
            return made.flatMap(key -> store.add(who.staff(), key, asked));
        });
    }

    private static String holder(SignedIn who) {
        return "session/" + who.session();
    }

    private static String cut(String label) {
        String plain = label.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.substring(0, Math.min(LONGEST_LABEL, plain.length())).strip();
    }
}
