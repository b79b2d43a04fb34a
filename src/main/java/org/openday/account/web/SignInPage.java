package org.openday.account.web;

import java.util.List;

/**
 * The sign-in.
 *
 * @param next where to go on
 * @param left whether somebody has just signed out
 */
record SignInPage(
        String heading, String action, String next, List<Fault> errors, Field name, Field password, boolean left) {}
