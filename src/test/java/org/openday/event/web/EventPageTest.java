package org.openday.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.content.ContentDesk;
import org.openday.event.EventWorld;

class EventPageTest {

    @TempDir
    static Path folder;

    private static EventSite site;

    @BeforeAll
    static void serve() {
        ContentDesk desk = EventWorld.desk(folder)
                .write("events/soon.md", signUp("first-come", "opens: 2026-11-20T09:00, closes: 2026-12-01"))
                .write("events/late.md", signUp("first-come", "opens: 2026-11-01, closes: 2026-11-18T10:00"))
                .write("events/asked.md", signUp("approval", "opens: 2026-11-01, closes: 2026-12-01"))
                .write("events/draw-soon.md", signUp("ballot", "opens: 2026-11-20T09:00, closes: 2026-12-01"))
                .write(
                        "events/hostile.md",
                        EventWorld.event("<script>alert(1)</script>", "talk", "2026-12-05T09:00", "2026-12-05T10:00"));
        desk.write(
                        "events/gone.md",
                        with(
                                EventWorld.event("撤下的", "talk", "2026-12-05T09:00", "2026-12-05T10:00"),
                                "withdrawn: 场地停用。"))
                .write(
                        "events/new-name.md",
                        with(
                                EventWorld.event("改名的", "talk", "2026-12-05T09:00", "2026-12-05T10:00"),
                                "aliases: [old-name]"));
        site = new EventSite(desk);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void whatWasTakenOffTheSiteSaysWhyAndIsNowhereElse() {
        HttpResponse<String> gone = site.get("/events/gone");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("撤下的", "场地停用。");
        assertThat(site.get("/events").body()).doesNotContain("撤下的");
        assertThat(site.get("/events/gone/sign-up").statusCode()).isEqualTo(404);
        assertThat(site.get("/sitemap.xml").body()).doesNotContain("events/gone");
    }

    @Test
    void aFormerAddressLeadsToThePresentOne() {
        HttpResponse<String> moved = site.get("/events/old-name");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("location")).contains("/events/new-name");
    }

    private static String[] with(String[] lines, String key) {
        lines[1] = lines[1] + "\n" + key;
        return lines;
    }

    @Test
    void thePageBeginsWithTitleAndSummary() {
        Document page = site.page("/events/winter-camp");
        assertThat(page.select("h1").eachText()).containsExactly("冬令营");
        assertThat(page.select(".lead").text()).isEqualTo("两天的警营生活。");
        assertThat(page.selectFirst("meta[name=description]").attr("content")).isEqualTo("两天的警营生活。");
        assertThat(page.title()).startsWith("冬令营");
    }

    @Test
    void aSessionCarriesItsNumbersAndSaysThemInWords() {
        Document page = site.page("/events/winter-camp");
        Element full = page.selectFirst("[data-session=day-1]");
        assertThat(full.attributes().asList())
                .extracting(each -> each.getKey() + "=" + each.getValue())
                .contains("data-capacity=10", "data-free=0", "data-state=waiting");
        assertThat(full.text()).contains("可以候补", "有人取消时，按次序补上");
        Element open = page.selectFirst("[data-session=day-2]");
        assertThat(open.attr("data-free")).isEqualTo("7");
        assertThat(open.attr("data-state")).isEqualTo("open");
        assertThat(open.selectFirst("time").attr("datetime")).isEqualTo("2026-12-06T09:00+08:00");
        assertThat(open.text()).contains("12月6日", "还有7个名额，共10个");
    }

    @Test
    void theFactsAreSaidInWords() {
        String facts = site.page("/events/winter-camp").select("dl.facts").text();
        assertThat(facts)
                .contains("实训基地", "青少年工作部", "8至12周岁，以场次开始当天计", "11月10日", "已开放报名", "截止报名", "按提交先后给名额", "最多为3个孩子报名");
    }

    @Test
    void theAddressLeadsToAMapAndNowhereElse() {
        Element map = site.page("/events/winter-camp").selectFirst("dl.facts a");
        assertThat(map.attr("href")).endsWith("=%E6%BB%A8%E6%B2%B3%E8%B7%AF88%E5%8F%B7%20%26%20%E4%B8%9C%E9%97%A8");
        assertThat(map.attr("rel")).isEqualTo("external noopener noreferrer");
        assertThat(site.page("/en/events/winter-camp").selectFirst("dl.facts a").attr("href"))
                .isEqualTo(map.attr("href"));
        assertThat(site.page("/events/lab-camp").select("dl.facts a")).isEmpty();
    }

    @Test
    void aFamilyCanSignUpWhileASessionIsOpen() {
        assertThat(site.page("/events/winter-camp").select("a.button").eachAttr("href"))
                .containsExactly("/events/winter-camp/sign-up");
        assertThat(site.page("/en/events/winter-camp").select("a.button").eachAttr("href"))
                .containsExactly("/en/events/winter-camp/sign-up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-day", "visit", "new-year-talk", "soon", "late", "draw-soon", "hostile"})
    void otherwiseAWordStandsInThePlaceOfTheButton(String slug) {
        Document page = site.page("/events/" + slug);
        assertThat(page.select("a.button")).isEmpty();
        assertThat(page.select("main .notice").text()).isNotBlank();
    }

    @Test
    void whoComesTooEarlyReadsWhenSignUpOpens() {
        Element note = site.page("/events/soon").selectFirst("main .notice");
        assertThat(note.selectFirst("time").attr("datetime")).isEqualTo("2026-11-20T09:00+08:00");
        assertThat(note.text()).isEqualTo("报名将于11月20日 星期五 09:00开放，到时可以在这里报名。");
        assertThat(site.page("/events/soon").select(".session").text()).contains("报名将于11月20日 星期五 09:00开放。");
        assertThat(state("soon")).isEqualTo("upcoming");
    }

    @Test
    void whoComesTooLateReadsWhenSignUpClosed() {
        assertThat(site.page("/events/late").select("main .notice").text()).contains("报名已于11月18日", "截止");
        assertThat(state("late")).isEqualTo("closed");
    }

    @Test
    void ballotAndApprovalCanBeAskedForAndSayHowPlacesAreGiven() {
        assertThat(state("lab-camp")).isEqualTo("ballot");
        assertThat(site.page("/events/lab-camp").select("a.button").eachAttr("href"))
                .containsExactly("/events/lab-camp/sign-up");
        assertThat(site.page("/events/lab-camp").select("main").text()).contains("抽签");
        assertThat(site.page("/events/draw-soon").select("main").text()).contains("11月20日");
        assertThat(state("asked")).isEqualTo("open");
        assertThat(site.page("/events/asked").select("main").text()).contains("审核");
    }

    @Test
    void aCancelledSessionGivesItsReason() {
        assertThat(state("visit")).isEqualTo("cancelled");
        assertThat(site.page("/events/visit").select(".session").text()).contains("已取消", "设备检修。");
        assertThat(site.page("/en/events/visit").select(".session [lang=zh-CN]").text())
                .isEqualTo("设备检修。");
    }

    @Test
    void aPastEventIsStillThere() {
        assertThat(state("open-day")).isEqualTo("over");
        assertThat(site.page("/events/open-day").select("main .notice").text()).contains("活动已经结束");
    }

    @Test
    void anOvernightSessionNamesBothDays() {
        assertThat(site.page("/events/night-walk").select(".session time").text())
                .isEqualTo("12月31日 星期四 22:00–1月1日 星期五 02:00");
    }

    @Test
    void theEnglishPageShowsEnglishTexts() {
        Document page = site.page("/en/events/winter-camp");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Winter camp");
        assertThat(page.select("h1[lang]")).isEmpty();
        assertThat(page.select("dl.facts").text()).contains("8 to 12 years, counted on the day the session starts");
        assertThat(page.select(".session").text()).contains("7 of 10 places left");
        assertThat(page.select("main .notice")).isEmpty();
    }

    @Test
    void withoutAnEnglishTextTheChineseOneIsShownAndMarked() {
        Document page = site.page("/en/events/new-year-talk");
        assertThat(page.select("main .notice").first().text()).contains("in Chinese only");
        assertThat(page.select("h1").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select(".prose").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select(".session").text()).contains("No sign-up needed");
    }

    @Test
    void whatToBringAndTheTextStandBelow() {
        Document page = site.page("/events/winter-camp");
        assertThat(page.select("h2:contains(请带上) + ul li").eachText()).containsExactly("水壶", "帽子");
        assertThat(page.select(".prose").text()).isEqualTo("穿上小马甲。");
    }

    @Test
    void textsAreEscaped() {
        Document page = site.page("/events/hostile");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/events/nothing", "/events/-", "/en/events/nothing", "/events/winter-camp.en", "/events/%3Cx%3E"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whoMissesAnEventIsShownTheNextOnes() {
        assertThat(site.get("/events/nothing").body()).contains("/events/asked");
        assertThat(site.get("/nothing").body()).doesNotContain("/events/asked");
    }

    private static String state(String slug) {
        return site.page("/events/" + slug).selectFirst("[data-session]").attr("data-state");
    }

    private static String[] signUp(String allocation, String window) {
        return new String[] {
            "---",
            "title: 营",
            "summary: 一句话。",
            "kind: camp",
            "place: 基地",
            "allocation: " + allocation,
            "signUp: {" + window + "}",
            "sessions: [{key: one, starts: 2026-12-05T09:00, ends: 2026-12-05T16:00, capacity: 10}]",
            "---",
            "正文"
        };
    }
}
