package org.openday.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openday.database.Databases;
import org.openday.testing.Parts;
import org.openday.upload.Samples;

/** What becomes of a picture once readers see it: renewed, taken off, and looked at again when a consent is taken back. */
class PublicPicturesTest extends DeskSite {

    @Test
    void aPublisherIsToldOfAConsentThatWasTakenBackAndSaysWhyAPictureStays() throws Exception {
        publishWith("drill", "camp");
        takeBack("camp", "2026-11-20 02:01:00");
        clock().advance(Duration.ofMinutes(2));
        assertThat(page(li, "/staff/media").select("section:has(#recalls) a").attr("href"))
                .isEqualTo("/staff/media/drill");
        assertThat(page(zhao, "/staff/media/drill").select("[data-recall]").text())
                .contains("撤回了拍照同意");
        assertThat(page(li, "/staff/media/drill").select("[data-recall] form")).isEmpty();
        assertThat(post(zhao, "/staff/media/drill/look", "basis", " ").statusCode())
                .isEqualTo(422);
        assertThat(location(post(zhao, "/staff/media/drill/look", "basis", "照片上没有这个孩子")))
                .endsWith("done=looked");
        assertThat(page(zhao, "/staff/media").select("#recalls")).isEmpty();
        assertThat(page(zhao, "/staff/media/drill").text()).contains("照片上没有这个孩子");
    }

    @Test
    void aReplacedPictureIsRenewedByAPublisherAndCanBeTakenOff() throws Exception {
        publishWith("queue", "");
        String before = source("queue");
        new Parts().file("file", Samples.picture(900, 700, "jpeg")).send(site, "/staff/media/queue/file", li);
        assertThat(source("queue")).isEqualTo(before);
        Document item = page(zhao, "/staff/media/queue");
        assertThat(item.select(".notice-warning").text()).contains("网站上显示的还是旧的");
        assertThat(post(zhao, "/staff/media/queue/release", "basis", "").statusCode())
                .isEqualTo(422);
        assertThat(location(post(zhao, "/staff/media/queue/release", "basis", "逐人核对过")))
                .endsWith("done=released");
        assertThat(source("queue")).isNotEqualTo(before);
        assertThat(location(post(zhao, "/staff/media/queue/withdrawal"))).endsWith("done=taken-off");
        assertThat(site.get("/articles/queue").body()).doesNotContain("/media/media/queue");
    }

    private void publishWith(String picture, String event) throws Exception {
        new Parts()
                .field("alt-1", "孩子们排队")
                .field("faces-1", "1")
                .field("event-1", event)
                .field("reference-1", picture)
                .file("file-1", Samples.picture(picture.length() + 600, 300, "jpeg"))
                .send(site, "/staff/media", li);
        String edition = begin(picture, "看：\n\n![](/media/" + picture + ".jpg)");
        approve(edition);
        assertThat(post(zhao, edition + "/publication", "page", hash(edition)).statusCode())
                .isEqualTo(422);
        assertThat(location(post(zhao, edition + "/publication", "page", hash(edition), "photoConsents", "逐人核对过")))
                .endsWith("done=published");
    }

    private String source(String article) {
        return Jsoup.parse(site.get("/articles/" + article).body())
                .select(".prose img")
                .attr("src");
    }

    private void takeBack(String event, String at) throws Exception {
        Databases.change(
                site.bean(ApplicationContext.class),
                "insert into household (id, event, language, guardian_name, form_token_hash, fingerprint, manage_token_hash,"
                        + " signed_up_at) values (7, '" + event + "', 'ZH', '家长', 'f', '', 'm', '2026-01-01 00:00:00')",
                "insert into consent (household_id, slug, text_sha256, language, answer, answered_at) values (7, 'photo',"
                        + " '', 'ZH', 'WITHDRAWN', '" + at + "')");
    }
}
