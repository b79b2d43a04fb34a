package org.openday.article.web;

import org.openday.web.Link;

/** What stands at the address of a text that was taken off the site: its name, and why in a sentence. */
record GonePage(String heading, String title, String sentence, Link others) {}
