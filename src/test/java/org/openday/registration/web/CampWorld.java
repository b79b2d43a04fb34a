package org.openday.registration.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openday.content.ContentDesk;

/** The events of the sign-up tests, as on 1 June 2026 in Shanghai: a summer camp, and others that take no sign-ups. */
public final class CampWorld {

    private static final String OPEN =
            "signUp: {opens: 2026-05-01T08:00, closes: 2026-07-01T08:00, maxChildren: 3," + " waitingList: false}";

    private CampWorld() {}

    public static Path in(Path folder) {
        ContentDesk desk = new ContentDesk(folder);
        camp(desk);
        mails(desk.content());
        consents(desk);
        event(desk, "draw", "allocation: ballot", OPEN, session("one", "2026-07-20"));
        event(desk, "walk", session("one", "2026-07-20"));
        event(desk, "announced", "allocation: first-come", session("one", "2026-07-20"));
        event(desk, "early", "signUp: {opens: 2026-06-10T08:00}", session("one", "2026-07-20"));
        event(desk, "late", "signUp: {closes: 2026-05-31T08:00}", session("one", "2026-07-20"));
        event(desk, "past", OPEN, session("one", "2026-05-20"));
        event(
                desk,
                "off",
                OPEN,
                "sessions: [{key: one, starts: 2026-07-20T09:00, ends: 2026-07-20T11:00, capacity: 5, cancelled: 台风}]");
        event(desk, "rival", OPEN, session("one", "2026-07-10"));
        event(desk, "unwritten", OPEN, "consents: [privacy, nowhere]", session("one", "2026-07-20"));
        event(
                desk,
                "chosen",
                OPEN,
                "ages: {from: 8, to: 14, on: 2026-09-01}",
                "schoolYears: {from: 3, to: 6}",
                "audience: 本区在读学生",
                "onePerHousehold: true",
                session("one", "2026-07-20"));
        event(
                desk,
                "leap",
                "signUp: {maxChildren: 2}",
                "ages: {from: 15, on: session-start}",
                "sessions:",
                "  - {key: february, starts: 2027-02-28T09:00, ends: 2027-02-28T11:00, capacity: 5}",
                "  - {key: march, starts: 2027-03-01T00:00, ends: 2027-03-01T11:00, capacity: 5}");
        return desk.content();
    }

    /** The letters of the sample site. */
    private static void mails(Path folder) {
        try (Stream<Path> files = Files.list(Path.of("content/mails"))) {
            Path mails = Files.createDirectories(folder.resolve("mails"));
            for (Path file : files.toList()) {
                Files.copy(file, mails.resolve(file.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void camp(ContentDesk desk) {
        event(
                desk,
                "summer-camp",
                OPEN,
                "ages: {from: 8, to: 14, on: session-start}",
                "consents: [privacy, photos]",
                "bring: [水壶]",
                "sessions:",
                "  - {key: full, starts: 2026-07-27T09:00, ends: 2026-07-31T16:00, capacity: 0}",
                "  - {key: week-1, starts: 2026-07-06T00:00, ends: 2026-07-10T16:00, capacity: 10}",
                "  - {key: week-2, starts: 2026-07-13T09:00, ends: 2026-07-17T16:00, capacity: 2}",
                "  - {key: rained-off, starts: 2026-07-20T09:00, ends: 2026-07-24T16:00, capacity: 5, cancelled: 台风}");
        desk.write("events/summer-camp.en.md", "---", "title: Summer camp", "place: Hall", "---", "Welcome.");
    }

    private static void consents(ContentDesk desk) {
        desk.write("consents/privacy.md", "---", "title: 个人信息", "purpose: 办理报名", "---", "我们只留到活动结束。")
                .write(
                        "consents/privacy.en.md",
                        "---",
                        "title: Privacy",
                        "purpose: To sign up",
                        "---",
                        "Until it is over.")
                .write("consents/photos.md", "---", "title: 拍照", "purpose: 介绍活动", "required: false", "---", "可以拍照。");
    }

    private static void event(ContentDesk desk, String slug, String... facts) {
        String head = "---\ntitle: 活动" + slug + "\nsummary: 一句话。\nplace: 图书馆\n";
        desk.write("events/" + slug + ".md", head + String.join("\n", facts) + "\n---\n正文");
    }

    private static String session(String key, String day) {
        return "sessions: [{key: " + key + ", starts: " + day + "T09:00, ends: " + day + "T11:00, capacity: 5}]";
    }
}
