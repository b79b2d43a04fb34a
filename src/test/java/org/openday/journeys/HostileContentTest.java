package org.openday.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openday.content.ContentFolder;
import org.openday.testing.Crawl;
import org.openday.testing.RunningSite;

/** The sample content with markup, template code and quotes in every text: all of it is shown, none of it acts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileContentTest {

    private static final String HOSTILE = "<script>alert(1)</script>${7919*7907}<#assign x=1>\" onload=alert(2) x='";
    private static final String EVALUATED = "62615533";
    private static final Pattern TEXT = Pattern.compile(
            "^(title|summary|author|place|address|organiser|imageAlt|purpose): *(.*)$", Pattern.MULTILINE);

    @TempDir
    private static Path folder;

    private RunningSite site;
    private Crawl crawl;

    @BeforeAll
    void start() throws IOException {
        poison(Path.of("content"), folder.resolve("content"));
        site = RunningSite.start(
                Map.of("openday.content", folder.resolve("content").toString()));
        crawl = Crawl.from(site, "/", "/en", "/articles", "/events", "/en/events", "/search?q=%3Cscript%3Ealert(1)");
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void thePoisonIsInThePages() {
        assertThat(site.bean(ContentFolder.class).faults()).isEmpty();
        assertThat(crawl.plainPages()).hasSizeGreaterThan(30);
        assertThat(crawl.pages().stream().filter(page -> page.body().contains("&lt;script")))
                .hasSizeGreaterThan(60);
    }

    @Test
    void noTextActs() {
        assertThat(crawl.visits())
                .allSatisfy(
                        visit -> assertThat(visit.body()).as(visit.path()).doesNotContain("<script>alert", EVALUATED));
        assertThat(crawl.pages())
                .allSatisfy(page ->
                        assertThat(actors(page.document())).as(page.path()).isEmpty());
    }

    @Test
    void whatWouldActIsFound() {
        assertThat(actors(Jsoup.parse("<p>" + HOSTILE + "</p>"))).hasSize(1);
        assertThat(actors(Jsoup.parse("<p title=\"" + HOSTILE + "'></p>"))).hasSize(1);
    }

    @Test
    void nothingFails() {
        assertThat(crawl.visits().stream()
                        .filter(visit -> visit.status() >= 500)
                        .map(Crawl.Visit::link))
                .isEmpty();
    }

    private static List<Element> actors(Document page) {
        return page.select("script:not([src^=/assets/]), [onload], [x], iframe, object, a[href^=javascript]")
                .asList();
    }

    private static void poison(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (file.toString().endsWith(".md")) {
                    Files.writeString(target, poisoned(Files.readString(file)));
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static String poisoned(String file) {
        String matter = file.substring(0, file.indexOf("\n---", 4));
        String body = file.substring(matter.length());
        return TEXT.matcher(matter)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(1) + ": " + quoted(bare(found.group(2)) + HOSTILE)))
                + body + "\n\n" + HOSTILE + "\n\n## " + HOSTILE + "\n\n<img src=x onload=alert(4)>\n";
    }

    private static String bare(String value) {
        return value.replaceFirst("^(['\"])(.*)\\1\\s*$", "$2").replace("''", "'");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
