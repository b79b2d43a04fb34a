package org.openday.account.web;

import java.util.List;

/**
 * The sign-in.
 *
 * @param next where to go on
 * @param notice what was just done, or nothing
 */
record SignInPage(
        String heading, String action, String next, List<Fault> errors, Field name, Field password, String notice) {}
