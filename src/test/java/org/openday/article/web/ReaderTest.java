package org.openday.article.web;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.TestInstance;
import org.openday.article.SmallSite;

/** A reader of a small site on a real server, on 18 November 2026 at ten in the morning in Shanghai. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ReaderTest implements TestPropertyProvider {

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    EmbeddedServer server;

    @Override
    public Map<String, String> getProperties() {
        Path folder = newFolder();
        Path content = written(new SmallSite(folder)).content();
        return Map.of(
                "micronaut.server.port", "-1",
                "openday.home", folder.resolve("data").toString(),
                "openday.content", content.toString(),
                "openday.test", "true",
                "openday.now", "2026-11-18T02:00:00Z");
    }

    /** The site that is read: three articles about fraud in a series, twelve notes, two of each other kind. */
    protected SmallSite written(SmallSite site) {
        site.file("media/cover.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"360\"/>")
                .file("topics/fraud.md", "---", "title: 防范诈骗", "summary: 认得出骗局", "order: 1", "---", "骗子的剧本年年换。")
                .file("topics/fraud.en.md", "---", "title: Fraud", "summary: See through a scam", "---", "Old tricks.")
                .file("topics/quiet.md", "---", "title: 还没有文章", "order: 2", "---")
                .file("series/first-aid.md", "---", "title: 被骗急救", "---")
                .file("glossary/bail.md", "---", "title: 取保候审", "summary: 不关押的措施", "---", "看第六十七条。")
                .file("glossary/bail.en.md", "---", "title: Release pending trial", "summary: Out of custody", "---")
                .file("glossary/victim.md", "---", "title: 被害人", "summary: 受到伤害的人", "---", "正文。")
                .file("pages/about.md", "---", "title: 关于我们", "summary: 我们是谁", "order: 2", "---", "协会。")
                .file("pages/about.en.md", "---", "title: About us", "summary: Who we are", "---", "Hello.")
                .file("pages/privacy.md", "---", "title: 隐私说明", "order: 1", "---", "正文。");
        articles(site);
        IntStream.rangeClosed(1, 12)
                .mapToObj("%02d"::formatted)
                .forEach(day -> site.article("note-" + day, "publishAt: 2026-10-" + day));
        return site;
    }

    private static void articles(SmallSite site) {
        site.file(
                        "articles/fraud/stop.md",
                        "---",
                        "title: <先>止损",
                        "summary: 头十分钟",
                        "topics: [fraud, nameless]",
                        "author: 宣传部",
                        "publishAt: 2026-11-10T08:00",
                        "updatedAt: 2026-11-12T08:00",
                        "series: first-aid",
                        "image: ../../media/cover.svg",
                        "imageAlt: 一只手",
                        "aliases: [old-stop, 旧]",
                        "---",
                        "## 第一步",
                        "先看[词语](../../glossary/bail.md)。",
                        "## 第二步")
                .file(
                        "articles/fraud/stop.en.md",
                        "---",
                        "title: Stop",
                        "summary: Ten minutes",
                        "---",
                        "## One",
                        "Text")
                .article("keep", "title: 再留证", "topics: [fraud]", "series: first-aid", "publishAt: 2026-11-11")
                .article("beware", "title: 防二次", "topics: [fraud]", "series: first-aid", "publishAt: 2026-11-12")
                .article("single", "title: 独一篇", "series: unfiled", "publishAt: 2026-11-13")
                .article("soon", "title: 还没到", "publishAt: 2026-11-19")
                .article("gone", "title: 已过期", "expireAt: 2026-11-18T09:59");
    }

    protected HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.getURL() + path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    protected int status(String path) {
        return get(path).statusCode();
    }

    /** The page at a path, whatever its status. */
    protected Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("openday-reader");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
