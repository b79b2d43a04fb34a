package org.openday.registration.web;

/** Where a household changes what it answered, and until when, in words. */
record AnswersPart(String url, String until) {}
