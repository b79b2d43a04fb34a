package org.openday.event;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.openday.content.ContentDesk;
import org.openday.content.ContentFolder;
import org.openday.shared.Slug;

/** The small world of the event tests, on 18 November 2026 at 10:00 in Shanghai. */
public final class EventWorld {

    public static final Clock CLOCK = ContentDesk.CLOCK;

    static final EventType EVENTS = new EventType(new QuestionSettings(null));
    static final ConsentType CONSENTS = new ConsentType();

    private EventWorld() {}

    /** A desk on which the events lie: two camps, an open day that is over, a night, a talk, a visit that is cancelled. */
    public static ContentDesk desk(Path folder) {
        return new ContentDesk(folder)
                .write(
                        "events/winter-camp.md",
                        "---",
                        "title: 冬令营",
                        "summary: 两天的警营生活。",
                        "kind: camp",
                        "place: 实训基地",
                        "address: 滨河路88号 & 东门",
                        "organiser: 青少年工作部",
                        "ages: {from: 8, to: 12, on: session-start}",
                        "allocation: first-come",
                        "signUp: {opens: 2026-11-10T09:00, closes: 2026-12-01T18:00, maxChildren: 3}",
                        "consents: [photo]",
                        "questions: []",
                        "bring: [水壶, 帽子]",
                        "topics: [minors]",
                        "sessions:",
                        "  - {key: day-1, starts: 2026-12-05T09:00, ends: 2026-12-05T16:30, capacity: 10}",
                        "  - {key: day-2, starts: 2026-12-06T09:00, ends: 2026-12-06T16:30, capacity: 10}",
                        "---",
                        "穿上小马甲。")
                .write(
                        "events/winter-camp.en.md",
                        "---",
                        "title: Winter camp",
                        "summary: Two days with the police.",
                        "place: Training centre",
                        "address: 88 Binhe Road",
                        "bring: [A bottle]",
                        "---",
                        "Put on a vest.")
                .write("events/open-day.md", event("开放日", "open-day", "2026-11-01T09:00", "2026-11-01T12:00"))
                .write("events/night-walk.md", event("夜巡", "event", "2026-12-31T22:00", "2027-01-01T02:00"))
                .write("events/new-year-talk.md", event("新年讲座", "talk", "2027-01-01T00:30", "2027-01-01T02:00"))
                .write(
                        "events/lab-camp.md",
                        "---",
                        "title: 物证营",
                        "summary: 三天。",
                        "kind: camp",
                        "place: 实验室",
                        "allocation: ballot",
                        "signUp: {opens: 2026-11-01, closes: 2026-12-20}",
                        "sessions: [{key: all, starts: 2027-02-26T09:00, ends: 2027-03-02T00:00, capacity: 20}]",
                        "---",
                        "正文")
                .write(
                        "events/visit.md",
                        "---",
                        "title: 参观",
                        "summary: 取消的参观。",
                        "kind: open-day",
                        "place: 指挥中心",
                        "signUp: {opens: 2026-11-01, closes: 2026-12-20}",
                        "sessions:",
                        "  - {key: only, starts: 2026-12-12T09:00, ends: 2026-12-12T11:00, capacity: 5, cancelled: 设备检修。}",
                        "---",
                        "正文");
    }

    /** An event without sign-up and with one session. */
    public static String[] event(String title, String kind, String starts, String ends) {
        return new String[] {
            "---",
            "title: " + title,
            "summary: 一句话。",
            "kind: " + kind,
            "place: 图书馆",
            "sessions: [{key: one, starts: " + starts + ", ends: " + ends + ", capacity: 50}]",
            "---",
            "正文"
        };
    }

    /** What is there on that morning. */
    public static Events events(ContentDesk desk) {
        ContentFolder folder = desk.open(EVENTS, CONSENTS);
        return new Events(folder, EVENTS, desk.site(), CLOCK);
    }

    /** A time on the clocks of Shanghai. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ContentDesk.ZONE).toInstant();
    }

    static Slug slug(String text) {
        return new Slug(text);
    }
}
