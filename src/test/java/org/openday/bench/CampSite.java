package org.openday.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The content of a site with nothing but camps that are always open; the first of them is never full. */
final class CampSite {

    static final String PATH = "/events/camp";
    static final int CAPACITY = 1_000_000;

    private CampSite() {}

    static void write(Path content) throws IOException {
        Files.createDirectories(content.resolve("events"));
        Files.createDirectories(content.resolve("consents"));
        Files.writeString(content.resolve("consents/rules.md"), """
                ---
                title: 营规
                purpose: 让大家平安。
                ---
                我会遵守。
                """);
        add(content, "camp", CAPACITY, "allocation: first-come", "2999-06-01T18:00");
    }

    /** Adds a camp of one session; who finds no place in it waits. */
    static void add(Path content, String slug, int capacity, String allocation, String closes) throws IOException {
        Files.writeString(
                content.resolve("events").resolve(slug + ".md"), """
                ---
                title: 夏令营 %s
                summary: 五天的警营生活。
                kind: camp
                place: 实训基地
                %s
                signUp: {opens: 2020-01-01T09:00, closes: %s}
                consents: [rules]
                sessions: [{key: week, starts: 2999-07-01T09:00, ends: 2999-07-05T17:00, capacity: %d}]
                ---
                带上水壶。
                """.formatted(slug, allocation, closes, capacity));
    }
}
