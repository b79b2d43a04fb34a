package org.openday.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets in who knows a name and its password. Answer and time are the same whether the name is unknown or the password wrong. */
@Singleton
public final class SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Threshold threshold;
    private final Beginning beginning;
    private final Refusals refusals;

    SignIn(Accounts accounts, Passwords passwords, Threshold threshold, Beginning beginning, Refusals refusals) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.threshold = threshold;
        this.beginning = beginning;
        this.refusals = refusals;
    }

    /**
     * Tries to sign in.
     *
     * @param caller the address as it is limited; null: it is not
     * @param device what {@link SignInAnswer.Welcome#device} handed out before; empty: nothing
     * @throws org.openday.database.DatabaseGone when nobody can sign in
     */
    public SignInAnswer with(StaffName name, String password, Whence whence, @Nullable String caller, String device) {
        Duration wait = threshold.wait(name.key(), whence, caller, device);
        return wait.isPositive() ? new SignInAnswer.Wait(wait) : checked(name, password, whence);
    }

    private SignInAnswer checked(StaffName name, String password, Whence whence) {
        Optional<Account> account = accounts.findByNameKey(name.key());
        String hash = account.map(Account::usableHash).orElse(null);
        boolean right = passwords.matches(password, hash);
        if (hash == null || !right) {
            return refusals.note(account.orElse(null));
        }
        Account owner = account.orElseThrow();
        if (passwords.isOutdated(hash)) {
            accounts.rehash(owner.number(), hash, passwords.hash(password));
        }
        return beginning.of(owner, accounts.factors(owner.number()) == 0 ? Stage.FULL : Stage.FACTOR, whence);
    }
}
