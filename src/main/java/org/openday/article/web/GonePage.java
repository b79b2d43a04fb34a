package org.openday.article.web;

/** What stands at the address of an article that was taken off the site: its name, and why in a sentence. */
record GonePage(String title, String sentence) {}
