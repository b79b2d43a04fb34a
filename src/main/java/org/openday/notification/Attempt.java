package org.openday.notification;

/** One attempt to send a message, and what became of it. */
record Attempt(Slip slip, Fate fate) {}
