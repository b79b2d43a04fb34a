package org.openday.registration.web;

/** Stands in for a household's own page while that cannot be shown; {@code url} is where to try again. */
record UnavailablePage(String heading, String sentence, String url) {}
