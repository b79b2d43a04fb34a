package org.openday.event.web;

/** What stands at the address of an event that was taken off the site: its name, and why in a sentence. */
record GonePage(String title, String sentence) {}
