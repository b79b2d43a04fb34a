package org.openday.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.account.StaffForTests;
import org.openday.shared.TestClock;
import org.openday.testing.RunningSite;

/** The real server on a small content folder, and six people at its desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeskSite {

    static final String NOW = "2026-11-20T02:00:00Z";

    RunningSite site;
    Path content;
    StaffForTests staff;
    String li;
    String wang;
    String[] reviewers;
    String zhao;
    Staff author;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        content = Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(content.resolve("articles"));
        Files.createDirectories(content.resolve("topics"));
        write("topics/road-safety.md", "---\ntitle: 交通安全\norder: 1\n---\n");
        write("articles/trucks.md", """
                ---
                title: 躲开大货车的盲区
                summary: 过马路看两边。
                topics: [road-safety]
                publishAt: 2026-11-01T08:00
                ---
                第一段。

                第二段。
                """);
        site = RunningSite.start(Map.of(
                "openday.content", content.toString(), "test.clock", NOW, "openday.trusted-proxies", "127.0.0.1,::1"));
        staff = StaffForTests.of(site.bean(ApplicationContext.class));
        author = staff.add("李编辑", Role.AUTHOR);
        li = staff.cookie(author);
        wang = staff.cookie(staff.add("王编辑", Role.AUTHOR));
        reviewers = new String[] {reviewer("钱一"), reviewer("孙二"), reviewer("周三")};
        zhao = staff.cookie(staff.add("赵主任", Role.PUBLISHER));
    }

    private String reviewer(String name) {
        return staff.cookie(staff.add(name, Role.REVIEWER));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    TestClock clock() {
        return site.bean(TestClock.class);
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(content.resolve(file).getParent());
            Files.writeString(content.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String onDisk(String file) throws IOException {
        return Files.readString(content.resolve(file));
    }

    /** Begins a new article with a text and hands back the path of its edition. */
    String begin(String slug, String body) {
        HttpResponse<String> begun =
                post(li, "/staff/articles", "title", "新文章", "slug", slug, "kind", "articles", "language", "zh-CN");
        assertThat(begun.statusCode()).isEqualTo(303);
        String edition = location(begun);
        assertThat(save(li, edition, 1, "新文章", body).statusCode()).isEqualTo(303);
        return edition;
    }

    HttpResponse<String> save(String who, String edition, int basedOn, String title, String body) {
        return post(
                who,
                edition,
                "basedOn",
                String.valueOf(basedOn),
                "title",
                title,
                "summary",
                "摘要",
                "topics",
                "road-safety",
                "publishAt",
                "2026-11-01",
                "body",
                body);
    }

    void approve(String edition) {
        assertThat(post(li, edition + "/hand-in", "x", "1").statusCode()).isEqualTo(303);
        for (String reviewer : reviewers) {
            assertThat(post(reviewer, edition + "/approval", "page", hash(edition))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    /** The path of a new link to the draft. */
    String share(String edition) {
        HttpResponse<String> shared = post(li, edition + "/links", "days", "7");
        assertThat(shared.statusCode()).isEqualTo(200);
        String url = Jsoup.parse(shared.body()).select(".draft-link a").attr("href");
        return url.substring(url.indexOf("/drafts/"));
    }

    /** The hash of the page as a reviewer's form has it. */
    String hash(String edition) {
        String form =
                page(zhao, edition + "/publication").select("input[name=page]").attr("value");
        assertThat(form).hasSize(64);
        return form;
    }

    HttpResponse<String> post(String who, String path, String... pairs) {
        return site.post(path, form(pairs), "Cookie", who);
    }

    HttpResponse<String> get(String who, String path) {
        return site.get(path, "Cookie", who);
    }

    Document page(String who, String path) {
        HttpResponse<String> answer = get(who, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    static String location(HttpResponse<?> response) {
        return response.headers().firstValue("location").orElse("none");
    }

    private static String form(String... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> encoded(pairs[2 * i]) + "=" + encoded(pairs[2 * i + 1]))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
