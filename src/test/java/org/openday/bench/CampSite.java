package org.openday.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The content of a site with nothing but one camp that is always open and never full. */
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
        Files.writeString(content.resolve("events/camp.md"), """
                ---
                title: 夏令营
                summary: 五天的警营生活。
                kind: camp
                place: 实训基地
                allocation: first-come
                signUp: {opens: 2020-01-01T09:00, closes: 2999-06-01T18:00}
                consents: [rules]
                sessions: [{key: week, starts: 2999-07-01T09:00, ends: 2999-07-05T17:00, capacity: %d}]
                ---
                带上水壶。
                """.formatted(CAPACITY));
    }
}
