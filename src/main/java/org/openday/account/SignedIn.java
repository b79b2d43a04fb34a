package org.openday.account;

/**
 * Somebody in a session; a route can ask for it as an argument.
 *
 * @param session number of the session
 */
public record SignedIn(Staff staff, long session, Stage stage) {}
