package org.openday.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A draft as somebody without an account reads it. */
class SharingTest extends DeskSite {

    @Test
    void whoHoldsTheLinkReadsTheDraftAsThePageItWillBe() {
        String edition = begin("shared", "给专家看的**草稿**。");
        String link = share(edition);
        HttpResponse<String> read = site.get(link);
        assertThat(read.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(read.body());
        assertThat(page.select("article[data-slug=shared] strong").text()).isEqualTo("草稿");
        assertThat(page.select(".draft-strip").text()).contains("草稿", "11月27日", "不要转发");
        save(li, edition, basedOn(edition), "新文章", "又改了。");
        assertThat(site.get(link).body()).contains("又改了。");
        assertThat(site.get("/articles/shared").statusCode()).isEqualTo(404);
    }

    @Test
    void theLinkIsWhole() {
        String shown = post(li, begin("whole", "全。") + "/links", "days", "7").body();
        assertThat(Jsoup.parse(shown).select(".draft-link a").attr("href")).startsWith(site.url("/drafts/") + "");
    }

    @Test
    void theDraftIsNeitherKeptNorListedAndItsAddressNotPassedOn() {
        String link = share(begin("private", "私下。"));
        HttpResponse<String> read = site.get(link);
        assertThat(read.headers().firstValue("cache-control")).contains("no-store");
        assertThat(read.headers().firstValue("x-robots-tag")).contains("noindex, nofollow");
        assertThat(read.headers().firstValue("referrer-policy")).contains("no-referrer");
        assertThat(read.headers().firstValue("etag")).isEmpty();
        Document page = Jsoup.parse(read.body());
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereDoesNotSayWhy() {
        String edition = begin("nowhere", "没有。");
        String revoked = share(edition);
        String expired = share(edition);
        Document page = page(li, edition + "/links");
        assertThat(page.select(".texts li")).hasSize(2);
        assertThat(location(post(li, page.select(".texts form").last().attr("action"), "x", "1")))
                .endsWith("done=link-revoked");
        clock().advance(Duration.ofDays(8));
        String[] answers = {nowhere(revoked), nowhere(expired), nowhere("/drafts/AAAAAAAAAAAAAAAAAAAAAA")};
        assertThat(answers[0]).isEqualTo(answers[1]).isEqualTo(answers[2]);
        clock().advance(Duration.ofDays(-8));
    }

    /** What an address answers, without the address itself. */
    private String nowhere(String link) {
        HttpResponse<String> answer = site.get(link);
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.body().replace(link, "");
    }

    @Test
    void theLinkIsShownOnceAndTheListSaysWhoMadeIt() {
        String edition = begin("once", "一次。");
        String link = share(edition);
        site.get(link);
        Document page = page(zhao, edition + "/links");
        assertThat(page.select(".texts small").text()).contains("李编辑", "打开过 1 次");
        assertThat(page.html()).doesNotContain(link);
    }

    @Test
    void daysThatCannotBeAreSaidAtTheField() {
        HttpResponse<String> wrong = post(li, begin("days", "几天。") + "/links", "days", "31");
        assertThat(wrong.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(wrong.body());
        assertThat(page.select("#days[aria-invalid=true]").attr("value")).isEqualTo("31");
        assertThat(page.select(".error-summary a[href=#days]").text()).contains("30");
    }

    @Test
    void aDraftThatCannotBeShownSaysSoAndNothingElse() {
        String edition = begin("broken", "好的。");
        String link = share(edition);
        post(li, edition, "basedOn", String.valueOf(basedOn(edition)), "title", "", "publishAt", "never", "body", "内情");
        HttpResponse<String> read = site.get(link);
        assertThat(read.statusCode()).isEqualTo(422);
        assertThat(read.body()).contains("正在修改").doesNotContain("内情").doesNotContain("never");
    }

    @Test
    void whoTriesLinksByTheThousandHasToWait() {
        String link = share(begin("guessed", "猜。"));
        int status = 404;
        for (int tries = 0; tries < 100 && status == 404; tries++) {
            status = asStranger("/drafts/AAAAAAAAAAAAAAAAAAA" + tries).statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(asStranger(link).statusCode()).isEqualTo(429);
        assertThat(site.get(link).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> asStranger(String path) {
        return site.get(path, "X-Forwarded-For", "192.0.2.77");
    }

    private int basedOn(String edition) {
        return Integer.parseInt(page(li, edition).select("input[name=basedOn]").attr("value"));
    }
}
