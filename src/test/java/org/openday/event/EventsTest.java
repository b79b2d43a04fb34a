package org.openday.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.event.EventWorld.event;
import static org.openday.event.EventWorld.slug;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.content.ContentDesk;
import org.openday.shared.Language;

class EventsTest {

    @TempDir
    private Path folder;

    private Events events;

    @BeforeEach
    void open() {
        events = EventWorld.events(EventWorld.desk(folder));
    }

    @Test
    void whatComesNextStandsFirst() {
        assertThat(slugs(events.upcoming()))
                .containsExactly("winter-camp", "visit", "night-walk", "new-year-talk", "lab-camp");
    }

    @Test
    void aPastEventIsNotListedButFound() {
        assertThat(slugs(events.upcoming())).doesNotContain("open-day");
        assertThat(events.find(slug("open-day"))).isPresent();
        assertThat(slugs(events.all())).contains("open-day");
    }

    @Test
    void anEventThatWasTakenOffTheSiteIsKnownButTakesPlaceNowhere() {
        String[] lines = event("撤下", "talk", "2026-12-05T09:00", "2026-12-05T10:00");
        lines[1] = lines[1] + "\nwithdrawn: 场地停用。";
        Events all = EventWorld.events(new ContentDesk(folder.resolve("gone")).write("events/gone.md", lines));
        assertThat(all.find(slug("gone"))).isEmpty();
        assertThat(all.all()).isEmpty();
        assertThat(all.known(slug("gone")).orElseThrow().sessions())
                .extracting(Session::cancelled)
                .containsExactly("场地停用。");
    }

    @Test
    void anEventIsUpcomingUntilItsLastSessionIsOver() {
        // The clock shows 10:00.
        ContentDesk desk = new ContentDesk(folder.resolve("edge"))
                .write("events/ends-now.md", event("到点", "talk", "2026-11-18T08:00", "2026-11-18T10:00"))
                .write("events/goes-on.md", event("未完", "talk", "2026-11-18T08:00", "2026-11-18T10:01"));
        assertThat(slugs(EventWorld.events(desk).upcoming())).containsExactly("goes-on");
    }

    @Test
    void aSessionThatIsOverOrCancelledDoesNotSayWhenAnEventComes() {
        ContentDesk desk = new ContentDesk(folder.resolve("order"))
                .write("events/a.md", sessions("2026-11-01T09:00", "2027-03-01T09:00", ""))
                .write("events/b.md", sessions("2026-11-20T09:00", "2027-02-01T09:00", ", cancelled: 暴雨"))
                .write("events/c.md", event("讲座", "talk", "2027-01-01T09:00", "2027-01-01T10:00"));
        assertThat(slugs(EventWorld.events(desk).upcoming())).containsExactly("c", "b", "a");
    }

    @Test
    void aKindFiltersTheList() {
        assertThat(slugs(events.upcoming(new EventFilter(Kind.CAMP, null)))).containsExactly("winter-camp", "lab-camp");
        assertThat(slugs(events.upcoming(new EventFilter(Kind.TRAINING, null)))).isEmpty();
    }

    @Test
    void aMonthFiltersTheListOnTheClocksOfTheSite() {
        assertThat(slugs(events.upcoming(month("2026-12")))).containsExactly("winter-camp", "visit", "night-walk");
        assertThat(slugs(events.upcoming(month("2027-01")))).containsExactly("night-walk", "new-year-talk");
        assertThat(slugs(events.upcoming(month("2026-11")))).isEmpty();
    }

    @Test
    void aSessionThatIsOverDoesNotPutItsEventIntoItsMonth() {
        ContentDesk desk = new ContentDesk(folder.resolve("months"))
                .write("events/a.md", sessions("2026-11-01T09:00", "2027-03-01T09:00", ""))
                .write("events/b.md", sessions("2026-11-28T09:00", "2027-03-02T09:00", ""));
        Events some = EventWorld.events(desk);
        assertThat(slugs(some.upcoming(month("2026-11")))).containsExactly("b");
        assertThat(slugs(some.upcoming(month("2027-03")))).containsExactly("a", "b");
    }

    @Test
    void kindAndMonthFilterTogether() {
        assertThat(slugs(events.upcoming(new EventFilter(Kind.TALK, YearMonth.of(2027, 1)))))
                .containsExactly("new-year-talk");
    }

    @Test
    void theMonthsAreThoseInWhichThereIsSomethingToCome() {
        assertThat(events.months())
                .extracting(YearMonth::toString)
                .containsExactly("2026-12", "2027-01", "2027-02", "2027-03");
    }

    @Test
    void anEnglishTextTakesItsFactsFromTheChineseFile() {
        Event camp = events.find(slug("winter-camp")).orElseThrow();
        assertThat(camp.text(Language.EN).title()).isEqualTo("Winter camp");
        assertThat(camp.text(Language.EN).organiser()).isEqualTo("青少年工作部");
        assertThat(camp.original().address()).isEqualTo("滨河路88号 & 东门");
        assertThat(camp.sessions()).hasSize(2);
    }

    @Test
    void withoutAnEnglishFileTheTextIsChineseAndSaysSo() {
        EventText text = events.find(slug("night-walk")).orElseThrow().text(Language.EN);
        assertThat(text.language()).isEqualTo(Language.ZH);
        assertThat(text.foreignTag(Language.EN)).isEqualTo("zh-CN");
        assertThat(text.foreignTag(Language.ZH)).isNull();
    }

    private static EventFilter month(String month) {
        return new EventFilter(null, YearMonth.parse(month));
    }

    private static List<String> slugs(List<Event> events) {
        return events.stream().map(event -> event.slug().value()).toList();
    }

    private static String[] sessions(String first, String second, String more) {
        return new String[] {
            "---",
            "title: 两场",
            "summary: 一句话。",
            "kind: talk",
            "place: 图书馆",
            "sessions:",
            "  - {key: a, starts: " + first + ", ends: " + first.replace("T09", "T10") + ", capacity: 5" + more + "}",
            "  - {key: b, starts: " + second + ", ends: " + second.replace("T09", "T10") + ", capacity: 5}",
            "---",
            "正文"
        };
    }
}
