package org.openday.registration.web;

/** A page with nothing to fill in; {@code url} is that of the household, or of the home page once there is none. */
record DonePage(String url, String heading) {}
