package org.openday.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openday.testing.Browser;
import org.openday.testing.Crawl;
import org.openday.testing.RunningSite;
import org.openday.testing.Screen;

/** Every page of the sample site as a browser shows it: accessible, within its screen, and silent on the console. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    /** Grey (enough for AA, which axe reports elsewhere, not for AAA) and tiny, without language or title, wider than any screen, fetching from elsewhere, loud on the console. */
    private static final String BAD_PAGE = """
            <main><p style="font-size:9px;color:#707070">tiny</p><div style="width:5000px">wide</div><button>x</button>
            <img src="http://127.0.0.1:9/x.png"><script>console.error("loud")</script></main>
            """;

    private static final List<String> PREFIXES = List.of("", "/en", "/elder", "/en/elder");
    private static final String TOO_WIDE =
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private RunningSite site;
    private List<String> pages;
    private List<String> kinds;
    private Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.open();
        site = RunningSite.start();
        Crawl crawl = Crawl.from(site, "/", "/articles", "/events");
        pages = crawl.plainPages().stream()
                .map(Crawl.Visit::path)
                .filter(path -> !path.contains("?"))
                .toList();
        kinds = Stream.concat(crawl.kinds().stream(), Stream.of("/nowhere")).toList();
    }

    @AfterAll
    void stop() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void theInspectionFindsWhatIsWrong() {
        Browser.open().visit(data(BAD_PAGE));
        assertThat(browser.complaints())
                .anyMatch(line -> line.contains("loud"))
                .anyMatch(line -> line.contains("127.0.0.1"));
        assertThat(Axe.violations(browser, "bad")).anyMatch(line -> line.contains("image-alt"));
        assertThat(Axe.lowContrasts(browser, "bad")).isNotEmpty();
        assertThat(Elder.smallTexts(browser)).isNotEmpty();
        assertThat(Elder.smallTargets(browser)).isNotEmpty();
        assertThat(browser.on(Screen.PHONE).<Boolean>ask(TOO_WIDE)).isTrue();
    }

    @Test
    void everyPageIsAccessibleSilentAndFitsEveryPhone() {
        List<String> faults = new ArrayList<>();
        for (String path : pages) {
            Browser.open().visit(site.url(path));
            browser.complaints().forEach(complaint -> faults.add(path + " " + complaint));
            faults.addAll(Axe.violations(browser, path));
            Stream.of(Screen.PHONE, Screen.NARROWEST)
                    .filter(screen -> browser.on(screen).<Boolean>ask(TOO_WIDE))
                    .forEach(screen -> faults.add(path + " scrolls sideways on " + screen));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void eachKindOfPageIsAccessibleInEveryLook() {
        List<String> faults = new ArrayList<>();
        looks().forEach(look -> faults.addAll(Axe.violations(browser, look.show())));
        assertThat(faults).isEmpty();
    }

    @Test
    void inElderModeTextIsLargeContrastHighAndTargetsAreEasyToHit() {
        List<String> faults = new ArrayList<>();
        looks().filter(look -> look.prefix().endsWith("/elder")).forEach(look -> {
            String name = look.show();
            faults.addAll(Axe.lowContrasts(browser, name));
            Elder.smallTexts(browser).forEach(text -> faults.add(name + " small text: " + text));
            Elder.smallTargets(browser).forEach(target -> faults.add(name + " small target: " + target));
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void eachKindOfPageWorksWithoutScripts() {
        assertThat(kinds).allSatisfy(path -> {
            Browser.open().withScripts(false).visit(site.url(path));
            assertThat(browser.driver().getPageSource()).contains("<main");
            assertThat(browser.complaints()).as(path).isEmpty();
        });
        Browser.open();
    }

    /** A page in one language, size of text, colour and width. */
    private record Look(EveryPageTest test, String path, String prefix, boolean dark, Screen screen) {

        String show() {
            String address = path.equals("/") && !prefix.isEmpty() ? prefix : prefix + path;
            test.browser.on(screen).inDark(dark).visit(test.site.url(address));
            return address + (dark ? " dark " : " light ") + screen;
        }
    }

    private Stream<Look> looks() {
        return kinds.stream()
                .flatMap(path -> PREFIXES.stream()
                        .flatMap(prefix -> Stream.of(false, true)
                                .flatMap(dark -> Stream.of(Screen.PHONE, Screen.DESKTOP)
                                        .map(screen -> new Look(this, path, prefix, dark, screen)))));
    }

    private static URI data(String html) {
        return URI.create("data:text/html;base64," + Base64.getEncoder().encodeToString(html.getBytes(UTF_8)));
    }
}
