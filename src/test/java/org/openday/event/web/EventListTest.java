package org.openday.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.content.ContentDesk;

class EventListTest {

    @TempDir
    static Path folder;

    private static EventSite site;

    @BeforeAll
    static void serve() {
        site = EventSite.at(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void theListShowsWhatComesInOrder() {
        assertThat(titles(site.page("/events"))).containsExactly("冬令营", "参观", "夜巡", "新年讲座", "物证营");
    }

    @Test
    void aCardSaysWhenWhereWhatKindAndWhatIsLeft() {
        Element card = site.page("/events").selectFirst(".card");
        assertThat(card.selectFirst("a").attr("href")).isEqualTo("/events/winter-camp");
        assertThat(card.selectFirst("time").attr("datetime")).isEqualTo("2026-12-05T09:00+08:00");
        assertThat(card.text()).contains("警营体验", "还有7个名额", "实训基地", "12月5日", "09:00–16:30", "另有1场");
        assertThat(card.select(".badge-open")).hasSize(1);
    }

    @Test
    void everyStateHasItsWords() {
        assertThat(site.page("/events").select(".card .badge:not(.badge-kind)").eachText())
                .containsExactly("还有7个名额", "已取消", "无需报名", "无需报名", "抽签报名");
    }

    @Test
    void englishPagesShowAllEventsAndMarkChineseTexts() {
        Document page = site.page("/en/events");
        assertThat(titles(page)).containsExactly("Winter camp", "参观", "夜巡", "新年讲座", "物证营");
        assertThat(page.select(".card-title a[lang=zh-CN]")).hasSize(4);
        assertThat(page.selectFirst(".card").text()).contains("7 places left", "and one more session");
        assertThat(page.selectFirst(".card a").attr("href")).isEqualTo("/en/events/winter-camp");
    }

    @Test
    void aKindIsChosenByALink() {
        Document page = site.page("/events?kind=camp");
        assertThat(titles(page)).containsExactly("冬令营", "物证营");
        assertThat(page.select(".filters [aria-current]").eachText()).containsExactly("警营体验", "全部月份");
        assertThat(page.select(".filters a[href=/events?kind=open-day]")).hasSize(1);
    }

    @Test
    void aKindWithoutEventsSaysSo() {
        Document page = site.page("/events?kind=training");
        assertThat(page.select(".card")).isEmpty();
        assertThat(page.select("main .notice").text()).contains("近期没有这类活动");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?kind=party", "?kind=", "?month=", "?month=2026-13", "?month=soon", "?month=2026-1", "?x=y"})
    void aFilterThatMeansNothingCountsAsNotGiven(String query) {
        assertThat(titles(site.page("/events" + query))).hasSize(5);
    }

    @Test
    void aMonthIsATableFromMondayToSunday() {
        Document page = site.page("/events?month=2026-12");
        assertThat(page.selectFirst("table.calendar caption").text()).contains("2026年12月");
        assertThat(page.select("table.calendar th[scope=col]").eachText())
                .containsExactly("周一", "周二", "周三", "周四", "周五", "周六", "周日");
        // December 2026 begins on a Tuesday.
        assertThat(page.select("tbody tr"))
                .hasSize(5)
                .allSatisfy(week -> assertThat(week.select("td")).hasSize(7));
        assertThat(page.select("tbody tr:first-child td.outside")).hasSize(1);
        assertThat(page.select("tbody time").first().attr("datetime")).isEqualTo("2026-12-01");
        assertThat(titles(page)).containsExactly("冬令营", "参观", "夜巡");
    }

    @Test
    void aSessionStandsOnEveryDayItSees() {
        assertThat(day(site.page("/events?month=2026-12"), "2026-12-31")).contains("22:00 夜巡");
        Document january = site.page("/events?month=2027-01");
        assertThat(day(january, "2027-01-01")).contains("继续 夜巡", "00:30 新年讲座");
        assertThat(day(january, "2027-01-02")).doesNotContain("夜巡");
        assertThat(day(site.page("/events?month=2027-02"), "2027-02-28")).contains("继续 物证营");
        Document march = site.page("/events?month=2027-03");
        assertThat(day(march, "2027-03-01")).contains("继续 物证营");
        assertThat(day(march, "2027-03-02")).doesNotContain("物证营");
    }

    @Test
    void fromAMonthOneGetsToTheMonthsBeforeAndAfterWithEvents() {
        Document page = site.page("/events?month=2027-01&kind=event");
        assertThat(page.selectFirst(".pager a[rel=prev]").attr("href")).isEqualTo("/events?kind=event&month=2026-12");
        assertThat(page.selectFirst(".pager a[rel=next]").attr("href")).isEqualTo("/events?kind=event&month=2027-02");
        assertThat(site.page("/events?month=2026-12").select(".pager a[rel=prev]"))
                .isEmpty();
        assertThat(site.page("/events?month=2027-03").select(".pager a[rel=next]"))
                .isEmpty();
    }

    @Test
    void theCardsOfAMonthNameTheSessionsOfThatMonth(@TempDir Path other) {
        String sessions = "sessions: [{key: a, starts: 2026-12-05T09:00, ends: 2026-12-05T10:00, capacity: 5},"
                + " {key: b, starts: 2027-01-09T09:00, ends: 2027-01-09T10:00, capacity: 5}]";
        ContentDesk desk = new ContentDesk(other)
                .write("events/twice.md", "---", "title: 两场", "kind: talk", "place: 图书馆", sessions, "---", "正文");
        try (EventSite twice = new EventSite(desk)) {
            assertThat(twice.page("/events").selectFirst(".card time").attr("datetime"))
                    .startsWith("2026-12-05");
            assertThat(twice.page("/events?month=2027-01")
                            .selectFirst(".card time")
                            .attr("datetime"))
                    .startsWith("2027-01-09");
        }
    }

    @Test
    void aMonthWithoutEventsSaysSoAndLeadsBack() {
        Document page = site.page("/events?month=2031-06");
        assertThat(page.select("table.calendar tbody tr")).isNotEmpty();
        assertThat(page.select("main .notice").text()).contains("2031年6月没有");
        assertThat(page.selectFirst(".pager a[rel=prev]").attr("href")).isEqualTo("/events?month=2027-03");
    }

    @Test
    void todayIsMarked() {
        Document page = site.page("/events?month=2026-11");
        assertThat(page.select("[aria-current=date]").eachAttr("datetime")).containsExactly("2026-11-18");
        assertThat(page.text()).doesNotContain("开放日 已经结束");
    }

    @Test
    void anEmptySiteSaysThatNothingIsPlanned(@TempDir Path empty) {
        try (EventSite nothing = new EventSite(new ContentDesk(empty))) {
            assertThat(nothing.page("/events").select("main .notice").text()).contains("近期没有安排活动");
            assertThat(nothing.page("/events?month=2026-12").select("table.calendar"))
                    .hasSize(1);
        }
    }

    private static List<String> titles(Document page) {
        return page.select(".card .card-title").eachText();
    }

    private static String day(Document page, String date) {
        return page.selectFirst("td:has(time[datetime=" + date + "])").text();
    }
}
