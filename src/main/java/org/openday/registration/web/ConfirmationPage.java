package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.web.SignUpPage.ErrorLink;
import org.openday.registration.web.SignUpPage.Field;

/**
 * Where a guardian confirms with the code from the letter.
 *
 * @param code the code the link brought along: one button is enough; absent: it has to be typed
 * @param typed the field for the code
 * @param notice what has just happened, such as that a letter is on its way
 */
record ConfirmationPage(
        String back,
        String action,
        String letter,
        @Nullable String code,
        Field typed,
        List<ErrorLink> errors,
        @Nullable String notice) {}
