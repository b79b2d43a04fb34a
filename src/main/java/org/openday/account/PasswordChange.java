package org.openday.account;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Takes new passwords. Each ends every session of its owner but the one it was changed in. */
@Singleton
public final class PasswordChange {

    private final Passwords passwords;
    private final PasswordRules rules;
    private final PasswordStore store;
    private final Links links;
    private final Noted noted;

    PasswordChange(Passwords passwords, PasswordRules rules, PasswordStore store, Links links, Noted noted) {
        this.passwords = passwords;
        this.rules = rules;
        this.store = store;
        this.links = links;
        this.noted = noted;
    }

    /** Whether this is the owner's present password. */
    public boolean isPresent(Staff owner, String password) {
        return passwords.matches(password, store.present(owner.id()).findFirst().orElse(null));
    }

    /** Changes the password of whoever is signed in; the reason when it is not taken. */
    public Optional<PasswordFault> change(SignedIn who, String password) {
        Optional<PasswordFault> fault = fault(who.staff(), password);
        if (fault.isEmpty()) {
            String hash = passwords.hash(password);
            noted.during(
                    Actor.of(who.staff()).did("password-changed", who.staff().id()), () -> {
                        store.put(who.staff().id(), hash, who.session());
                        return true;
                    });
        }
        return fault;
    }

    /** Whether the link was still good; with it the password is chosen, and the second factor stays as it was. */
    public boolean choose(String token, Staff owner, String password) {
        String hash = passwords.hash(password);
        return noted.during(Actor.of(owner).did("password-chosen", owner.id()), () -> {
            boolean good = links.open(token).filter(links::use).isPresent();
            if (good) {
                store.put(owner.id(), hash, PasswordStore.NO_SESSION);
            }
            return good;
        });
    }

    /** Why a password would not be taken. */
    public Optional<PasswordFault> fault(Staff owner, String password) {
        return rules.fault(password, owner)
                .or(() -> store.former(owner.id()).anyMatch(hash -> passwords.matches(password, hash))
                        ? Optional.of(PasswordFault.FORMER)
                        : Optional.empty());
    }

    /** Names the sentence that says what is asked of somebody's password: such as {@code long}. */
    public String rule(Staff owner) {
        return rules.name(owner);
    }
}
