package org.openday.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openday.testing.Within;

/** The desk as a browser without scripts sees it. */
class DeskTest extends DeskSite {

    @Test
    void anArticleGoesFromTheFirstWordToTheSite() throws Exception {
        String edition = begin("way", "第一个字。");
        assertThat(site.get("/articles/way").statusCode()).isEqualTo(404);
        approve(edition);
        assertThat(page(zhao, "/staff/board").select("[data-part=to-publish] a"))
                .isNotEmpty();
        HttpResponse<String> published = post(zhao, edition + "/publication", "page", hash(edition), "at", "");
        assertThat(location(published)).endsWith("done=published");
        HttpResponse<String> read = site.get("/articles/way");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("第一个字。");
        assertThat(get(li, edition + "/evidence.txt").body()).contains("钱一", "赵主任");
        assertThat(page(li, edition + "/history").select("[data-state=published]"))
                .isNotEmpty();
    }

    @Test
    void whatIsWithdrawnAnswers410WithItsSentence() throws Exception {
        String edition = begin("gone", "要撤下的。");
        approve(edition);
        post(zhao, edition + "/publication", "page", hash(edition));
        assertThat(post(zhao, edition + "/withdrawal", "sentence", " ").statusCode())
                .isEqualTo(422);
        assertThat(location(post(zhao, edition + "/withdrawal", "sentence", "法条已改，<b>请看</b>新文章。")))
                .endsWith("done=withdrawn");
        HttpResponse<String> gone = site.get("/articles/gone");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("法条已改，&lt;b&gt;请看").doesNotContain("要撤下的");
    }

    @Test
    void aChangedAddressAnswers301() {
        String edition = begin("old-name", "换地址。");
        approve(edition);
        post(zhao, edition + "/publication", "page", hash(edition));
        String next =
                location(post(li, "/staff/editions", "kind", "articles", "slug", "old-name", "language", "zh-CN"));
        assertThat(post(li, next + "/address", "slug", "trucks").statusCode()).isEqualTo(409);
        assertThat(post(li, next + "/address", "slug", "no slug").statusCode()).isEqualTo(422);
        assertThat(post(li, next + "/address", "slug", "new-name").statusCode()).isEqualTo(303);
        approve(next);
        post(zhao, next + "/publication", "page", hash(next));
        HttpResponse<String> moved = site.get("/articles/old-name");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(location(moved)).isEqualTo("/articles/new-name");
    }

    @Test
    void aStandingPageIsWithdrawnAndComesBackAtAnotherAddress() {
        String edition = standingPage("rules", "守则。");
        assertThat(site.get("/articles").body()).contains("/pages/rules");
        assertThat(location(post(zhao, edition + "/withdrawal", "sentence", "守则已并入隐私说明。")))
                .endsWith("done=withdrawn");
        HttpResponse<String> gone = site.get("/pages/rules");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("守则已并入隐私说明。", "这个页面已经撤下").doesNotContain("守则。</p>");
        assertThat(site.get("/articles").body()).doesNotContain("/pages/rules");
        assertThat(page(li, "/staff/articles?state=withdrawn")
                        .select(".texts li")
                        .text())
                .contains("pages/rules");
        String next = location(post(li, "/staff/editions", "kind", "pages", "slug", "rules", "language", "zh-CN"));
        assertThat(post(li, next + "/address", "slug", "new-rules").statusCode())
                .isEqualTo(303);
        approve(next);
        post(zhao, next + "/publication", "page", hash(next));
        assertThat(location(site.get("/pages/rules"))).isEqualTo("/pages/new-rules");
        assertThat(location(site.get("/en/pages/rules"))).isEqualTo("/en/pages/new-rules");
        assertThat(site.get("/pages/new-rules").body()).contains("守则。");
    }

    private String standingPage(String slug, String body) {
        String edition = location(
                post(li, "/staff/articles", "title", slug, "slug", slug, "kind", "pages", "language", "zh-CN"));
        post(li, edition, "basedOn", "1", "title", slug, "summary", "", "order", "7", "body", body);
        approve(edition);
        assertThat(page(zhao, edition + "/publication").select("#expireAt")).isEmpty();
        post(zhao, edition + "/publication", "page", hash(edition));
        return edition;
    }

    @Test
    void whatIsToBeCorrectedIsShownAtItsPassageAndHoldsTheReviewBack() {
        String edition = begin("faulty", "第一段。\n\n请看[这一篇](nowhere.md)。");
        Document page = page(li, edition);
        assertThat(page.select(".corrections li.blocks strong").text()).isEqualTo("须改 · 第 3 行");
        assertThat(page.select(".corrections li.blocks q").text()).contains("nowhere.md");
        assertThat(page.select("[data-readability]").text()).contains("易读分");
        HttpResponse<String> refused = post(li, edition + "/hand-in");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("须改");
        HttpResponse<String> told = post(li, edition + "/corrections", "basedOn", "2", "title", "新文章", "body", "好。");
        assertThat(told.body()).contains("\"corrections\":[").doesNotContain("nowhere");
    }

    @Test
    void whatIsPastedComesInAsMarkdown() {
        String word =
                "<p class=MsoNormal style='mso-x:1'><b>请注意</b>：<a href='https://example.org/'>链接</a><o:p></o:p></p>";
        HttpResponse<String> cleaned = post(li, "/staff/pasted", "html", word);
        assertThat(cleaned.headers().firstValue("content-type").orElse("")).startsWith("text/plain");
        assertThat(cleaned.body().strip()).isEqualTo("**请注意**：[链接](https://example.org/)");
        assertThat(post(li, "/staff/pasted", "html", "字".repeat(2_100_000)).statusCode())
                .isEqualTo(413);
        assertThat(post(li, "/staff/pasted", "html", " ").body()).isEmpty();
    }

    @Test
    void twoWhoChangeOneParagraphSeeBothTextsAndTypeOn() {
        String edition = begin("both", "一段。");
        int base = basedOn(page(li, edition));
        save(li, edition, base, "新文章", "一段，李。");
        HttpResponse<String> conflict = save(wang, edition, base, "新文章", "一段，王。");
        assertThat(conflict.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(conflict.body());
        assertThat(page.select("textarea[name=body]").text()).contains("一段，王。");
        assertThat(page.select(".diff del").text()).contains("李");
        assertThat(page.select(".diff ins").text()).contains("王");
        assertThat(save(wang, edition, basedOn(page), "新文章", "一段，李和王。").statusCode())
                .isEqualTo(303);
        assertThat(page(li, edition).select("textarea").text()).contains("一段，李和王。");
    }

    @Test
    void whatTheScriptKeepsGoesOnFromWhatItSent() {
        String edition = begin("auto", "甲。\n\n乙。");
        int base = basedOn(page(li, edition));
        assertThat(autosave(li, edition, base, "甲，李。\n\n乙。")).contains("\"state\":\"saved\"");
        String merged = autosave(wang, edition, base, "甲。\n\n乙，王。");
        assertThat(merged).contains("\"state\":\"merged\"", "甲，李。", "李编辑");
        int typed = Integer.parseInt(merged.replaceAll(".*\"basedOn\":(\\d+).*", "$1"));
        assertThat(autosave(wang, edition, typed, "甲。\n\n乙，王，又写。")).contains("\"state\":\"merged\"");
        assertThat(page(li, edition).select("textarea").text()).contains("甲，李。").contains("乙，王，又写。");
    }

    @Test
    void withoutASessionWhatWasTypedComesBack() {
        String edition = begin("expired", "写到一半。");
        HttpResponse<String> expired =
                site.post(edition, "basedOn=2&title=a&body=%E5%8D%8A%E5%8F%A5", "Cookie", "staff=none");
        assertThat(expired.statusCode()).isEqualTo(401);
        assertThat(expired.body()).contains("半句");
    }

    @Test
    void thePreviewIsTheThemesPageAndKeepsNothing() {
        String edition = begin("preview", "正文。");
        HttpResponse<String> preview = post(
                li, edition + "/preview", "basedOn", "2", "title", "预览", "publishAt", "2026-11-01", "body", "**重点**");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("<strong>重点</strong>", "data-slug=\"preview\"");
        assertThat(preview.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page(li, edition).select("textarea").text()).isEqualTo("正文。");
        assertThat(post(li, edition + "/preview", "basedOn", "2", "title", "x", "publishAt", "never")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatWasTypedNeverBecomesMarkupOfTheDesk() {
        String edition = begin("hostile", "</textarea><script>alert(1)</script>");
        assertThat(get(li, edition).body()).doesNotContain("<script>alert(1)");
        assertThat(get(li, edition + "/history").body()).doesNotContain("<script>alert(1)");
        post(reviewers[0], edition + "/remarks", "quote", "<b>x</b>", "remark", "<img src=x onerror=alert(1)>");
        assertThat(get(li, edition + "/review").body())
                .doesNotContain("<img src=x")
                .doesNotContain("<b>x</b>");
    }

    @Test
    void aReviewerWhoSawAnotherPageIsToldAndNothingTypedIsLost() {
        String edition = begin("stale", "旧。");
        String seen = hash(edition);
        post(li, edition + "/hand-in", "x", "1");
        save(li, edition, basedOn(page(li, edition)), "新文章", "新。");
        assertThat(post(reviewers[0], edition + "/approval", "page", seen).statusCode())
                .isEqualTo(409);
        HttpResponse<String> refused = post(reviewers[0], edition + "/return", "reason", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("error-summary");
    }

    @Test
    void aNewTextNeedsATitleAndAnAddressThatIsFree() {
        HttpResponse<String> wrong = post(li, "/staff/articles", "title", "有题目", "slug", "no slug");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("input[name=title]").attr("value"))
                .isEqualTo("有题目");
        assertThat(post(li, "/staff/articles", "title", "又一篇", "slug", "trucks").statusCode())
                .isEqualTo(422);
    }

    @Test
    void theListFindsByStateAndTitle() {
        begin("listed", "列表。");
        Document writing = page(li, "/staff/articles?state=writing");
        assertThat(writing.select(".texts li"))
                .isNotEmpty()
                .allMatch(row -> row.attr("data-state").equals("writing"));
        assertThat(page(li, "/staff/articles?q=%E5%A4%A7%E8%B4%A7%E8%BD%A6").select(".texts li"))
                .hasSize(1);
    }

    @Test
    void theListHasPagesThatKeepTheirFilter() {
        for (int text = 0; text < 51; text++) {
            write("pages/leaf-" + text + ".md", "---\ntitle: 散页" + text + "\norder: 50\n---\n散页。\n");
        }
        Within.seconds(
                10, "they are up", () -> !site.get("/pages/leaf-50").body().contains("error-code"));
        String address = "/staff/articles?kind=pages&language=zh-CN&q=%E6%95%A3%E9%A1%B5%20PAGES";
        Document first = page(li, address);
        assertThat(first.select(".texts li")).hasSize(50);
        assertThat(first.select("select[name=kind] option[selected]").attr("value"))
                .isEqualTo("pages");
        String next = first.select(".pager a[rel=next]").attr("href");
        assertThat(next).contains("kind=pages", "language=zh-CN", "q=", "page=2");
        assertThat(page(li, next).select(".texts li")).hasSize(1);
        assertThat(page(li, address + "&language=en").select(".filters a").attr("href"))
                .contains("kind=pages");
        assertThat(get(li, "/staff/articles?page=9").statusCode()).isEqualTo(404);
        assertThat(page(li, "/staff/articles?language=en&q=%E6%95%A3%E9%A1%B5").select(".texts li"))
                .isEmpty();
    }

    @Test
    void whatIsWrongInTheFrontMatterIsSaidInTheReadersLanguage() {
        String edition = begin("matter", "正文。");
        HttpResponse<String> wrong = post(
                li, edition + "/preview", "basedOn", "2", "title", "x", "publishAt", "never", "topics", "road-safety");
        assertThat(Jsoup.parse(wrong.body()).select("main li").text()).contains("“publishAt”要写成时间", "never");
        assertThat(Jsoup.parse(wrong.body()).select("main [lang=en]")).isEmpty();
        HttpResponse<String> told =
                post(li, edition + "/corrections", "basedOn", "2", "title", "x", "publishAt", "never", "body", "好。");
        assertThat(told.body()).contains("文件开头有错：“publishAt”要写成时间");
    }

    @Test
    void theBoardSaysHowTheSiteIsAndTheFirstPageHowMuchThereIs() {
        write("articles/unwell.md", "---\ntitle: 缺了时间\n---\n");
        Within.seconds(
                10,
                "it is seen",
                () -> !page(li, "/staff/board").select("[data-part=faults]").isEmpty());
        Document board = page(li, "/staff/board");
        assertThat(board.select("[data-part=faults]").text()).contains("articles/unwell.md", "缺少“publishAt”");
        assertThat(board.select("[data-part=faults] a").attr("href")).isEqualTo("/staff/articles?q=articles/unwell");
        assertThat(board.select(".facts .fine").text()).contains("最近一天没有页面出错。");
        assertThat(page(li, "/staff").select(".badge-waiting").text()).contains("件要处理");
    }

    @Test
    void whatHasJustBegunCanBeHandedIn() {
        for (String kind : new String[] {"articles", "pages"}) {
            String edition = location(
                    post(li, "/staff/articles", "title", "2026", "slug", "begun", "kind", kind, "language", "zh-CN"));
            assertThat(location(post(li, edition + "/hand-in", "x", "1"))).endsWith("done=handed-in");
        }
    }

    @Test
    void aStandingPageKeepsItsPlaceAsANumber() {
        String page = location(
                post(li, "/staff/articles", "title", "关于", "slug", "about", "kind", "pages", "language", "zh-CN"));
        post(li, page, "basedOn", "1", "title", "关于我们", "summary", "", "order", "7", "body", "我们是谁。");
        approve(page);
        post(zhao, page + "/publication", "page", hash(page));
        assertThat(site.get("/pages/about").body()).contains("我们是谁。");
    }

    @Test
    void anEmergencyNobodyAnsweredForShowsOnTheBoard() {
        String edition = begin("fraud", "有人冒充民警。");
        assertThat(post(zhao, edition + "/publication", "page", hash(edition), "emergency", " ")
                        .statusCode())
                .isEqualTo(422);
        post(zhao, edition + "/publication", "page", hash(edition), "emergency", "正在发生");
        assertThat(page(li, "/staff/board")
                        .select("[data-part=uncountersigned].urgent")
                        .text())
                .contains("之前补签");
        String countersign = page(reviewers[0], edition + "/publication")
                .select("form[action$=countersigned]")
                .attr("action");
        assertThat(location(post(zhao, countersign, "x", "1"))).endsWith("not-countersigned");
        assertThat(location(post(reviewers[0], countersign, "x", "1"))).endsWith("=countersigned");
        assertThat(page(li, "/staff/board")
                        .select("[data-part=uncountersigned]")
                        .text())
                .doesNotContain("新文章");
    }

    private static int basedOn(Document page) {
        return Integer.parseInt(page.select("input[name=basedOn]").attr("value"));
    }

    private String autosave(String who, String edition, int basedOn, String body) {
        HttpResponse<String> answer = post(
                who,
                edition + "/autosave",
                "basedOn",
                String.valueOf(basedOn),
                "title",
                "新文章",
                "summary",
                "摘要",
                "topics",
                "road-safety",
                "publishAt",
                "2026-11-01",
                "body",
                body);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
