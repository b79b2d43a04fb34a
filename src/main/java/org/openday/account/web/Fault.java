package org.openday.account.web;

/** A line of the summary of what is wrong with a form. */
record Fault(String target, String message) {}
