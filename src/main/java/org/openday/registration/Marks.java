package org.openday.registration;

import org.jspecify.annotations.Nullable;

/**
 * How a sign-up is recognised again.
 *
 * @param form hash of the form's token: one household per form
 * @param content keyed mark of what was entered
 * @param phone keyed mark of the telephone number
 * @param email keyed mark of the e-mail address
 * @param manageToken opens the household's page; made from the form's token, so a repeated form gets the same one
 */
record Marks(
        String form,
        String content,
        @Nullable String phone,
        @Nullable String email,
        String manageToken) {}
