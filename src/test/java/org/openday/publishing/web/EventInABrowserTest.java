package org.openday.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.journeys.Axe;
import org.openday.testing.Browser;
import org.openday.testing.Screen;
import org.openday.testing.Within;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The form of an event in a browser: a camp made from nothing, without scripts; what is typed is kept with them. */
class EventInABrowserTest extends DeskSite {

    private static final String TOO_WIDE =
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private Browser browser;

    @BeforeEach
    void open() {
        write("consents/photo.md", "---\ntitle: 拍照\npurpose: 记录活动\nrequired: false\n---\n可以拍照。\n");
        browser = Browser.open();
        browser.visit(site.url("/articles"));
        browser.driver().manage().addCookie(new Cookie("staff", li.substring("staff=".length())));
    }

    @Test
    void aCampIsMadeByFormWithoutScriptsAndSeenByFamilies() {
        browser.withScripts(false).visit(site.url("/staff/articles/new?kind=events"));
        type("title", "小小警营");
        type("slug", "little-camp");
        press("main form button");
        Within.seconds(10, "the editor", () -> has("place"));
        String edition = address();
        new Select(field("kind")).selectByValue("camp");
        type("place", "训练基地");
        press("button[name=add][value=sessions]");
        Within.seconds(10, "a row", () -> has("row-session-1"));
        date("sessions[0].starts", "2026-12-05", "09:00");
        date("sessions[0].ends", "2026-12-05", "16:00");
        type("sessions[0].capacity", "12");
        press("button[name=add][value=sessions]");
        Within.seconds(10, "another row", () -> has("row-session-2"));
        assertThat(field("place").getDomProperty("value")).isEqualTo("训练基地");
        press("button[name=remove][value='sessions[1]']");
        Within.seconds(10, "one row less", () -> !has("row-session-2"));
        type("body", "来吧。");
        press(".actions button:not([formaction])");
        Within.seconds(
                10,
                "it is saved",
                () -> String.valueOf(browser.driver().getCurrentUrl()).endsWith("done=saved"));
        approve(edition);
        post(zhao, edition + "/publication", "page", hash(edition));
        browser.visit(site.url("/events/little-camp"));
        assertThat(browser.driver()
                        .findElement(By.cssSelector("[data-session]"))
                        .getText())
                .contains("12");
    }

    @Test
    void whatIsTypedIsKeptAndWhatAnotherAddsAppears() {
        String edition = begin("typed-camp");
        browser.visit(site.url(edition));
        type("place", "训练基地");
        Within.seconds(
                15,
                "the place is kept",
                () -> page(li, edition).select("#place").attr("value").equals("训练基地"));
        post(
                wang,
                edition,
                "basedOn",
                page(wang, edition).select("input[name=basedOn]").attr("value"),
                "event",
                "on",
                "title",
                "小小警营",
                "kind",
                "event",
                "place",
                "训练基地",
                "body",
                "",
                "add",
                "sessions");
        Within.seconds(
                20,
                "the other's session appears",
                () -> !browser.driver().findElements(By.id("row-session-1")).isEmpty());
        // Of what is not whole yet there is no preview.
        assertThat(browser.complaints())
                .filteredOn(each -> !each.contains("/preview"))
                .isEmpty();
    }

    @Test
    void theFormIsForEverybodyAndFitsAPhone() {
        String edition = begin("seen-camp");
        post(li, edition, "basedOn", "1", "event", "on", "title", "营", "add", "sessions");
        post(
                li,
                edition,
                "basedOn",
                "2",
                "event",
                "on",
                "title",
                "营",
                "sessions[0].key",
                "session-1",
                "add",
                "questions");
        List<String> wrong = new ArrayList<>();
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            for (String path : List.of("/staff/articles?kind=events", edition, edition + "/publication")) {
                browser.on(screen).visit(site.url(path));
                wrong.addAll(Axe.violations(browser, path));
                assertThat((Boolean) browser.ask(TOO_WIDE))
                        .as(path + " is too wide on " + screen)
                        .isFalse();
            }
            browser.visit(site.url(edition));
            press(".actions button:not([formaction])");
            wrong.addAll(Axe.violations(browser, edition + " with faults"));
        }
        assertThat(wrong).isEmpty();
    }

    private String begin(String slug) {
        return location(
                post(li, "/staff/articles", "title", "小小警营", "slug", slug, "kind", "events", "language", "zh-CN"));
    }

    private String address() {
        return URI.create(String.valueOf(browser.driver().getCurrentUrl())).getPath();
    }

    private WebElement field(String id) {
        return browser.driver().findElement(By.id(id.equals("title") && !has(id) ? "field-title" : id));
    }

    private boolean has(String id) {
        return !browser.driver().findElements(By.id(id)).isEmpty();
    }

    private void type(String id, String text) {
        field(id).sendKeys(text);
    }

    /** A browser's fields for dates take keys in the order of its own language. */
    private void date(String name, String date, String time) {
        String set = "document.getElementById(arguments[0]).value = arguments[1]";
        browser.ask(set, name + ".date", date);
        browser.ask(set, name + ".time", time);
    }

    private void press(String selector) {
        WebElement button = browser.driver().findElement(By.cssSelector(selector));
        browser.ask("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
    }
}
