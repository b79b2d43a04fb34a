package org.openday.account;

import com.webauthn4j.data.AuthenticationData;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whose passkey has signed, if it has. */
@Singleton
class PasskeyProof {

    /** What a look at an answer finds. */
    enum Finding {
        GOOD,
        WRONG,
        /** It counted further before: there is a copy of it. */
        COUNTED_BACK
    }

    /** Whose account it is said to be, as far as there is one. */
    record Found(@Nullable Account account, Finding finding) {

        static final Found NOBODY = new Found(null, Finding.WRONG);
    }

    private final PasskeyStore store;
    private final Accounts accounts;
    private final Authenticators authenticators;

    PasskeyProof(PasskeyStore store, Accounts accounts, Authenticators authenticators) {
        this.store = store;
        this.accounts = accounts;
        this.authenticators = authenticators;
    }

    String party() {
        return authenticators.party();
    }

    Found in(String json, byte[] challenge) {
        Optional<AuthenticationData> said = authenticators.said(json);
        Optional<Passkey> passkey = said.flatMap(each -> Optional.ofNullable(each.getCredentialId()))
                .flatMap(store::find);
        return passkey.map(key -> found(key, said.orElseThrow(), challenge)).orElse(Found.NOBODY);
    }

    private Found found(Passkey passkey, AuthenticationData said, byte[] challenge) {
        Account account = accounts.findById(passkey.staffId()).orElseThrow();
        boolean open = account.disabledAt() == null && Arrays.equals(passkey.handle(), said.getUserHandle());
        return new Found(
                account,
                open && authenticators.isBy(passkey, said, challenge) ? counted(passkey, said) : Finding.WRONG);
    }

    private Finding counted(Passkey passkey, AuthenticationData said) {
        long count = Objects.requireNonNull(said.getAuthenticatorData()).getSignCount();
        return store.use(passkey, count) ? Finding.GOOD : Finding.COUNTED_BACK;
    }
}
