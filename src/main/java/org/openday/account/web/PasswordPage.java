package org.openday.account.web;

import java.util.List;

/**
 * Where a new password is typed.
 *
 * @param title of the document, which says when something is wrong
 * @param name whose it is
 * @param rule what is asked of it
 */
record PasswordPage(
        String heading,
        String title,
        String name,
        String rule,
        List<Fault> errors,
        Field present,
        Field password,
        Field again) {}
