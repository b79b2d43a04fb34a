package org.openday.registration.web;

/** Why something stays as it is; {@code url} is that of the household's page. */
record FixedPage(String url, String heading, String sentence) {}
