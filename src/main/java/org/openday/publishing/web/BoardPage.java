package org.openday.publishing.web;

import java.util.List;

/** What there is to do, part by part; parts without anything are left out. */
record BoardPage(String heading, List<Part> parts) {

    /** Things of one sort; {@code urgent} when somebody should see to them now. */
    record Part(String key, String heading, boolean urgent, List<Task> tasks) {}

    /** Something to do. */
    record Task(String title, String url, String detail) {}
}
