package org.openday.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.operations.CopyDesk.Run;
import org.openday.testing.Launch;
import org.openday.testing.RunningSite;

/** Exports of a small site, one after the other. */
class ExportTest {

    @TempDir
    private Path parent;

    private CopyDesk desk;

    @BeforeEach
    void exportTheSmallSite() {
        desk = new CopyDesk(parent);
    }

    @Test
    void anExportOfTheSameSiteWritesNothing() {
        assertThat(desk.export().exit()).isZero();
        desk.age();
        Run second = desk.export();
        assertThat(second.exit()).isZero();
        assertThat(second.last()).contains(" 0 written, 0 removed, 0 dead links");
        assertThat(desk.young()).isEmpty();
    }

    @Test
    void anArticleWhoseTextChangedIsWrittenAndNothingElse() {
        desk.export();
        desk.age();
        desk.article("lock", "topics: [homes]", "aliases: [old-lock, 旧锁]", "新的正文");
        desk.export();
        assertThat(desk.young()).isEqualTo(inEveryViewing("articles/lock"));
    }

    @Test
    void anArticleWhoseTitleChangedIsWrittenWithTheListsThatShowIt() {
        desk.export();
        desk.age();
        desk.article("lock", "summary: 新的摘要。", "topics: [homes]", "aliases: [old-lock, 旧锁]");
        desk.export();
        assertThat(desk.young()).isEqualTo(inEveryViewing("articles/lock", "articles", "topics/homes", ""));
    }

    @Test
    void anArticleThatIsGoneIsRemovedAndWhatOthersPutBesideItStays() {
        desk.article("key").article("bell").export();
        desk.write("articles/bell/notes.txt", "mine");
        desk.write("mine.txt", "mine");
        desk.forget("key");
        desk.forget("bell");
        assertThat(desk.export().last()).contains(" 24 removed");
        assertThat(desk.files())
                .contains("articles/bell/notes.txt", "mine.txt", "articles/lock/index.html")
                .doesNotContain("articles/bell/index.html", "articles/bell/index.html.gz");
        assertThat(desk.folder().resolve("articles/key")).doesNotExist();
    }

    @Test
    void aFileOfOthersIsNotWrittenOver() {
        desk.export();
        desk.write("articles/key/index.html", "mine");
        Run run = desk.article("key").export();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said())
                .anySatisfy(line -> assertThat(line).startsWith("Not written").endsWith("articles/key/index.html"));
        assertThat(desk.read("articles/key/index.html")).isEqualTo("mine");
        assertThat(desk.files()).doesNotContain("articles/key/index.html.gz");
    }

    @Test
    void aFolderFullOfOtherThingsIsRefused() {
        desk.write("mine.txt", "mine");
        Run run = desk.export();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("not empty")
                .endsWith(".");
        assertThat(desk.files()).containsExactly("mine.txt");
    }

    @Test
    void aDeadLinkIsToldAndTheFilesAreWrittenAllTheSame() {
        Run run = desk.article(
                        "key", "[x](/articles/nowhere)", "[y](/articles/lock#nowhere)", "[z](/events?kind=feast)")
                .export();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said())
                .contains(
                        "Dead link: /articles/key -> /articles/nowhere",
                        "Dead link: /en/elder/articles/key -> /en/elder/articles/nowhere",
                        "Dead link: /articles/key -> /articles/lock#nowhere",
                        "Dead link: /articles/key -> /events?kind=feast");
        assertThat(run.last()).endsWith(" 12 dead links");
        assertThat(desk.files()).contains("articles/key/index.html");
    }

    @Test
    void aFormerAddressIsNoDeadLink() {
        assertThat(desk.article("key", "[x](/articles/old-lock)", "[y](/articles/旧锁)")
                        .export()
                        .exit())
                .isZero();
        assertThat(desk.read("_redirects"))
                .contains(
                        "/en/articles/old-lock /en/articles/lock 301\n",
                        "/articles/%E6%97%A7%E9%94%81 /articles/lock 301\n");
    }

    @Test
    void aLinkToWhatWasTakenOffTheSiteIsDeadThoughItsSentenceIsThere() {
        Run run = desk.article("past", "withdrawn: 法条已改。")
                .article("key", "[x](/articles/past)")
                .export();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said()).contains("Dead link: /articles/key -> /articles/past");
        assertThat(run.last()).endsWith(" 4 dead links");
        assertThat(desk.read("articles/past/index.html")).contains("法条已改。");
        assertThat(desk.read("openday.nginx.conf")).contains("location = \"/en/articles/past\"");
    }

    @Test
    void aPageThatCannotBeShownStaysAsItWas() {
        assertThat(desk.with("test.fragile", "whole").export().exit()).isZero();
        Run run = desk.with("test.fragile", "broken").export();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said())
                .contains("Not copied: /fragile (status 500)", "Not copied: /en/elder/fragile (status 500)");
        assertThat(desk.read("fragile/index.html")).contains("whole");
        assertThat(desk.files()).contains("fragile/index.html.gz");
        desk.settings().remove("test.fragile");
        assertThat(desk.export().exit()).isZero();
        assertThat(desk.files()).doesNotContain("fragile/index.html", "fragile/index.html.gz");
    }

    @Test
    void aPageOfAListIsLinkedToWithoutItsQuery() {
        for (int i = 0; i < 12; i++) {
            desk.article("note-" + i);
        }
        assertThat(desk.with("openday.url", "https://example.org").export().exit())
                .isZero();
        Document first = page("en/articles");
        assertThat(first.select("nav.pager [rel=next]").attr("href")).isEqualTo("/en/articles/page=2/");
        assertThat(page("en/articles/page=2").select("li.card")).hasSize(4);
        assertThat(page("en/articles/page=2").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/en/articles?page=2");
        assertThat(page("events/kind=camp/month=2026-12").select("table.calendar a"))
                .hasSize(1);
    }

    @Test
    void whereTheSiteWouldAnswerAReaderTheCopySaysThatItIsOne() {
        assertThat(desk.with("openday.url", "https://example.org").export().exit())
                .isZero();
        assertThat(page("events/camp/sign-up").select("h1").text()).isEqualTo("这里是网站的静态副本");
        Document english = page("en/elder/events/camp/sign-up");
        assertThat(english.select("h1").text()).isEqualTo("This is a static copy of the site");
        assertThat(english.select("main p a").eachAttr("href"))
                .contains("https://example.org/en/elder/events/camp/sign-up");
        assertThat(english.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page("search").select(".notice").text()).contains("不能");
        assertThat(page("registrations").select("h1").text()).contains("静态副本");
    }

    @Test
    void theCopyHasPagesForWhenNothingIsThereAndWhenNothingWorks() {
        desk.export();
        assertThat(Jsoup.parse(desk.read("en/404.html")).select(".error-code").text())
                .isEqualTo("404");
        assertThat(Jsoup.parse(desk.read("50x.html")).select("html").attr("lang"))
                .isEqualTo("zh-CN");
    }

    @Test
    void anExportWorksBesideTheRunningSiteAndLeavesItsHomeAlone() {
        Path home = parent.resolve("data");
        try (Launch running = Launch.ofClasses(Map.of("OPENDAY_HOME", home.toString()))) {
            assertThat(running.ready()).as(String.valueOf(running.errors())).isPresent();
            assertThat(desk.export().exit()).isZero();
            assertThat(catchThrowable(() -> RunningSite.start(desk.settings())))
                    .as("the database is taken")
                    .hasStackTraceContaining("Another Openday is running");
        }
    }

    @Test
    void anExportNeedsOfTheHomeOnlyTheDayOfTheFirstStart() {
        desk.export();
        assertThat(parent.resolve("data")).isDirectoryNotContaining(file -> !file.endsWith("first-day"));
    }

    private Document page(String path) {
        return Jsoup.parse(desk.read(path + "/index.html"));
    }

    private static Set<String> inEveryViewing(String... paths) {
        Set<String> files = new TreeSet<>();
        for (String viewing : new String[] {"", "elder/", "en/", "en/elder/"}) {
            Arrays.stream(paths)
                    .flatMap(path -> Stream.of("", ".gz", ".br").map(ending -> viewing + path + "/index.html" + ending))
                    .forEach(file -> files.add(file.replace("//", "/").replaceFirst("^/", "")));
        }
        return files;
    }
}
