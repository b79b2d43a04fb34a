package org.openday.media.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openday.account.Role;
import org.openday.account.StaffForTests;
import org.openday.media.MediaLibrary;
import org.openday.testing.Parts;
import org.openday.testing.RunningSite;
import org.openday.upload.Samples;

/** The library as a browser without scripts sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryTest {

    private RunningSite site;
    private String li;
    private String zhao;
    private String auditor;

    @BeforeAll
    void start() {
        site = RunningSite.start();
        StaffForTests staff = StaffForTests.of(site.bean(ApplicationContext.class));
        li = staff.cookie(Role.AUTHOR);
        zhao = staff.cookie(Role.PUBLISHER);
        auditor = staff.cookie(Role.AUDITOR);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void aPictureIsBroughtDescribedAndFound() throws IOException {
        HttpResponse<String> added =
                bring(picture("green", 900).field("alt-1", "两个孩子等绿灯").field("faces-1", "1"));
        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(location(added)).isEqualTo("/staff/media/green?done=added");
        Document item = page(li, location(added));
        assertThat(item.select("#markdown").attr("value")).isEqualTo("![](/media/green.jpg)");
        assertThat(item.select("[role=status]").text()).contains("已收下");
        assertThat(item.select("#faces").hasAttr("checked")).isTrue();
        assertThat(page(li, "/staff/media?q=绿灯&kind=faces")
                        .select(".media-list li")
                        .text())
                .contains("两个孩子等绿灯", "/media/green.jpg");
        HttpResponse<String> described = post(li, "/staff/media/green", "name=路口&alt=红绿灯&focalX=10&focalY=90&event=");
        assertThat(location(described)).endsWith("done=described");
        assertThat(page(li, "/staff/media/green").select("#focalY").attr("value"))
                .isEqualTo("90");
    }

    @Test
    void whatIsNotPublicIsShownToStaffAndNobodyElse() throws IOException {
        bring(picture("hidden", 910).field("alt-1", "没有公开的"));
        HttpResponse<String> seen = site.get("/staff/media/hidden/400.webp", "Cookie", auditor);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.headers().firstValue("content-type")).contains("image/webp");
        assertThat(seen.headers().firstValue("cache-control")).contains("no-store");
        assertThat(site.get("/staff/media/hidden/400.webp").statusCode()).isEqualTo(303);
        for (String path : List.of("/media/hidden.jpg", "/media/media/hidden.jpg", "/media/media/hidden/400.webp")) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
        }
        bring(picture("other", 920).field("alt-1", "另一张"));
        String other = site.bean(MediaLibrary.class).find("other").orElseThrow().hash();
        for (String name : List.of("..%2F" + other + "%2F400.webp", "about.yml", "500.webp", "400.png", "%2e%2e")) {
            assertThat(site.get("/staff/media/hidden/" + name, "Cookie", li).statusCode())
                    .as(name)
                    .isEqualTo(404);
        }
    }

    @Test
    void severalFilesComeInAtOnceAndWhatIsWrongWithOneStopsNoOther() throws IOException {
        HttpResponse<String> answer = bring(new Parts()
                .field("alt-1", "一")
                .file("file-1", Samples.picture(930, 400, "jpeg"))
                .field("alt-2", "IMG_2031.JPG")
                .field("name-2", "<b>二</b>")
                .file("file-2", Samples.picture(940, 400, "jpeg")));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".notice-success a").eachText()).containsExactly("一");
        assertThat(page.select("#alt-2").attr("value")).isEqualTo("IMG_2031.JPG");
        assertThat(page.select("#alt-2").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#name-2").attr("value")).isEqualTo("<b>二</b>");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#alt-2");
        assertThat(page.select("#alt-1")).isEmpty();
        HttpResponse<String> both = bring(new Parts()
                .field("alt-1", "甲")
                .file("file-1", Samples.picture(950, 400, "jpeg"))
                .field("alt-3", "乙")
                .file("file-3", Samples.picture(960, 400, "jpeg")));
        assertThat(location(both)).isEqualTo("/staff/media");
    }

    static List<Refused> refused() throws IOException {
        byte[] heic = "\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1);
        return List.of(
                new Refused("没有文件", new Parts().field("alt-1", "一条路"), "请选择文件"),
                new Refused("HEIC", new Parts().field("alt-1", "一条路").file("file-1", heic), "HEIC"),
                new Refused(
                        "SVG",
                        new Parts().field("alt-1", "一条路").file("file-1", "<svg/>".getBytes(StandardCharsets.UTF_8)),
                        "只收"),
                new Refused(
                        "炸弹",
                        new Parts().field("alt-1", "一条路").file("file-1", Samples.pngClaiming(50_000, 50_000)),
                        "像素太多"),
                new Refused(
                        "太大",
                        new Parts().field("alt-1", "一条路").file("file-1", new byte[MediaLibrary.LARGEST + 1]),
                        "20 MB"),
                new Refused(
                        "没有说明",
                        new Parts()
                                .file("file-1", Samples.picture(700, 300, "jpeg"))
                                .field("name-1", "一条路"),
                        "写出图上有什么"),
                new Refused(
                        "坏引用名",
                        new Parts()
                                .file("file-1", Samples.picture(700, 300, "jpeg"))
                                .field("alt-1", "一条路")
                                .field("reference-1", "new"),
                        "引用名"));
    }

    record Refused(String what, Parts parts, String sentence) {}

    @ParameterizedTest
    @MethodSource
    void refused(Refused each) {
        HttpResponse<String> answer = bring(each.parts());
        assertThat(answer.statusCode()).as(each.what()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".error-summary").text()).contains(each.sentence());
    }

    @Test
    void theEditorsScriptGetsTheMarkdownOrTheReasons() throws IOException {
        HttpResponse<String> good = insert(picture("inserted-one", 970).field("alt-1", "一条路"));
        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.body()).contains("\"markdown\":\"![](/media/inserted-one.jpg)\"");
        HttpResponse<String> bad = insert(picture("inserted-two", 980));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("请写出图上有什么");
    }

    @Test
    void anotherFileTakesThePlaceOfTheFirst() throws IOException {
        bring(picture("replaced", 990).field("alt-1", "一条路"));
        Parts better = new Parts().file("file", Samples.picture(1000, 700, "jpeg"));
        assertThat(location(better.send(site, "/staff/media/replaced/file", li)))
                .endsWith("done=replaced");
        assertThat(page(li, "/staff/media/replaced").select(".facts").text()).contains("1000 × 700");
        HttpResponse<String> none = new Parts().field("x", "1").send(site, "/staff/media/replaced/file", li);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(location(post(zhao, "/staff/media/replaced/release", "basis=")))
                .endsWith("done=not-public");
    }

    @Test
    void aWrongDescriptionComesBackAsItWasTyped() throws IOException {
        bring(picture("typed", 1010).field("alt-1", "一条路"));
        HttpResponse<String> answer = post(li, "/staff/media/typed", "name=&alt=一条路&focalX=101&focalY=&event=a b");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[aria-invalid]").eachAttr("id")).containsExactly("name", "event", "focalX");
        assertThat(page.select("#focalX").attr("value")).isEqualTo("101");
    }

    private static Parts picture(String reference, int width) throws IOException {
        return new Parts().field("reference-1", reference).file("file-1", Samples.picture(width, 600, "jpeg"));
    }

    private HttpResponse<String> bring(Parts parts) {
        return parts.send(site, "/staff/media", li);
    }

    private HttpResponse<String> insert(Parts parts) {
        return parts.send(site, "/staff/media/inserted", li);
    }

    private HttpResponse<String> post(String who, String path, String form) {
        return site.post(path, form, "Cookie", who);
    }

    private Document page(String who, String path) {
        HttpResponse<String> answer = site.get(path.replace("绿灯", "%E7%BB%BF%E7%81%AF"), "Cookie", who);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("location").orElse("none");
    }
}
