package org.openday.account;

import java.time.Duration;

/** What comes of somebody who tries to sign in. */
public sealed interface SignInAnswer {

    /**
     * They are in.
     *
     * @param token of the session, for their browser alone
     * @param device proof that this browser has signed in to this account; empty: nothing is proved yet
     */
    record Welcome(String token, String device, Stage stage) implements SignInAnswer {}

    /** Name and password do not belong together; whether there is such a name is not said. */
    record Refused() implements SignInAnswer {}

    /** Too many have tried. */
    record Wait(Duration pause) implements SignInAnswer {}
}
