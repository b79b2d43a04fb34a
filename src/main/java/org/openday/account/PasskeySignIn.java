package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.account.PasskeyProof.Finding;
import org.openday.account.PasskeyProof.Found;
import org.openday.limits.Deed;
import org.openday.limits.Limits;

/** Lets in who holds a passkey, which is both factors at once; after the password it is the second step. */
@Singleton
public final class PasskeySignIn {

    /**
     * What an authenticator is to be told.
     *
     * @param token for the browser alone, which must bring it along with the answer
     * @param challenge in base64url
     * @param party host of the site
     */
    public record Request(String token, String challenge, String party) {}

    private static final byte[] NOBODY = {};

    private final Challenges challenges;
    private final PasskeyProof proof;
    private final Limits limits;
    private final Beginning beginning;
    private final Refusals refusals;

    PasskeySignIn(Challenges challenges, PasskeyProof proof, Limits limits, Beginning beginning, Refusals refusals) {
        this.challenges = challenges;
        this.proof = proof;
        this.limits = limits;
        this.beginning = beginning;
        this.refusals = refusals;
    }

    /** Begins; empty: too many have begun from this address. */
    public Optional<Request> begin(@Nullable String caller) {
        if (limits.take(Deed.PASSKEY_ASKED_FOR, caller).isPositive()) {
            return Optional.empty();
        }
        Secret secret = Secret.draw();
        byte[] challenge = challenges.ask(holder(secret), NOBODY, "").value();
        return Optional.of(new Request(secret.token(), Text64.of(challenge), proof.party()));
    }

    /**
     * Tries to sign in with an answer. Whatever is wrong with it, the answer to it is the same.
     *
     * @param token what {@link #begin} handed out
     * @param half who has typed their password in this browser; their session then becomes the new one
     */
    public SignInAnswer with(
            String token, String json, Whence whence, @Nullable String caller, @Nullable SignedIn half) {
        Duration wait = limits.take(Deed.SIGN_IN, caller);
        if (wait.isPositive()) {
            return new SignInAnswer.Wait(wait);
        }
        Found found = challenges
                .take(holder(new Secret(token)))
                .map(asked -> proof.in(json, asked.value()))
                .orElse(Found.NOBODY);
        return found.account() != null && found.finding() == Finding.GOOD
                ? beginning.byPasskey(found.account(), before(found.account(), half), whence)
                : refusals.note(found);
    }

    private static long before(Account account, @Nullable SignedIn half) {
        return half != null && half.staff().id() == account.number() ? half.session() : PasswordStore.NO_SESSION;
    }

    private static String holder(Secret secret) {
        return "browser/" + secret.hash();
    }
}
