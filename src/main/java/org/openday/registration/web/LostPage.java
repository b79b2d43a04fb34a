package org.openday.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openday.registration.web.SignUpPage.ErrorLink;
import org.openday.registration.web.SignUpPage.Field;

/**
 * Where a lost link is asked for.
 *
 * @param sent says the same whether anything was sent or not
 * @param challenge the work to be done for it, where some is asked for
 */
record LostPage(
        String action,
        String heading,
        boolean sent,
        List<ErrorLink> errors,
        Field contact,
        @Nullable String challenge) {}
