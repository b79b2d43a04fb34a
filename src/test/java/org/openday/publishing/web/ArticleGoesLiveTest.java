package org.openday.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openday.journeys.Keyboard;
import org.openday.journeys.Patience;
import org.openday.testing.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Articles on their whole way: written, reviewed by three, scheduled, live, changed, and as they were before. */
class ArticleGoesLiveTest extends DeskSite {

    /** How somebody works at the desk. */
    private interface Hands {

        void fill(String field, CharSequence text);

        void press(String button);

        void tick(String box);

        /** Chooses ten minutes from now. */
        void fillTenMinutesOn(String field);
    }

    private static final String TEN_MINUTES_ON = "11202026" + Keys.ARROW_RIGHT + "1010AM";

    private Browser browser;
    private Hands hands;

    @Test
    void withTheKeyboardAlone() {
        browser = Browser.open();
        Keyboard keys = new Keyboard(browser);
        hands = new Hands() {
            @Override
            public void fill(String field, CharSequence text) {
                keys.to(field).chooseAll().type(text);
            }

            @Override
            public void press(String button) {
                keys.to(button).enter();
            }

            @Override
            public void tick(String box) {
                keys.to(box).press(" ");
            }

            @Override
            public void fillTenMinutesOn(String field) {
                keys.to(field).type(TEN_MINUTES_ON);
            }
        };
        assertThatItGoesItsWholeWay("helmets");
    }

    @Test
    void withScriptsOff() {
        browser = Browser.open().withScripts(false);
        hands = new Hands() {
            @Override
            public void fill(String field, CharSequence text) {
                WebElement element = browser.driver().findElement(By.cssSelector(field));
                element.clear();
                element.sendKeys(text);
            }

            @Override
            public void press(String button) {
                WebElement element = browser.driver().findElement(By.cssSelector(button));
                element.click();
                Patience.untilGone(browser, element);
            }

            @Override
            public void tick(String box) {
                browser.driver().findElement(By.cssSelector(box)).click();
            }

            @Override
            public void fillTenMinutesOn(String field) {
                WebElement element = browser.driver().findElement(By.cssSelector(field));
                int toTheMonth = 12 - element.getSize().width / 2;
                new Actions(browser.driver())
                        .moveToElement(element, toTheMonth, 0)
                        .click()
                        .sendKeys(TEN_MINUTES_ON)
                        .perform();
            }
        };
        assertThatItGoesItsWholeWay("bicycles");
    }

    private void assertThatItGoesItsWholeWay(String slug) {
        clock().set(Instant.parse(NOW));
        String first = beginTo(slug);
        write("骑车要戴头盔。");
        haveApproved(first);
        schedule(first);
        assertThat(site.get("/articles/" + slug).statusCode()).isEqualTo(404);
        clock().set(Instant.parse("2026-11-20T02:10:00Z"));
        assertThat(site.get("/articles/" + slug).body()).contains("骑车要戴头盔。");

        String second = edit(slug);
        write("换了说法。");
        haveApproved(second);
        publish(second);
        assertThat(site.get("/articles/" + slug).body()).contains("换了说法。").doesNotContain("骑车要戴头盔。");

        as(li, first + "/history");
        hands.press("button[aria-label$='第2版']");
        String third = edition();
        assertThat(text("[role=status]")).contains("已恢复");
        haveApproved(third);
        publish(third);
        assertThat(site.get("/articles/" + slug).body()).contains("骑车要戴头盔。").doesNotContain("换了说法。");
    }

    private String beginTo(String slug) {
        as(li, "/staff/articles");
        hands.press("main .button");
        hands.fill("#title", "出门前想一想：" + slug);
        hands.fill("#slug", slug);
        hands.press("main form button");
        return edition();
    }

    private String edit(String slug) {
        as(li, "/staff/articles?q=" + slug);
        hands.press(".texts button");
        return edition();
    }

    private void write(String body) {
        hands.fill("#field-summary", "头盔护头。");
        if (!browser.driver().findElement(By.id("field-topics-road-safety")).isSelected()) {
            hands.tick("#field-topics-road-safety");
        }
        hands.fill("#body", body);
        hands.press("form.editor .actions button:not([formaction])");
        assertThat(text(".notice-success")).contains("已保存");
    }

    private void haveApproved(String edition) {
        as(li, edition + "/review");
        hands.press("form[action$='/hand-in'] button");
        for (String reviewer : reviewers) {
            as(reviewer, "/staff/board");
            hands.press("[data-part=to-review] a");
            hands.press("form[action$='/approval'] button");
        }
    }

    private void schedule(String edition) {
        as(zhao, "/staff/board");
        hands.press("[data-part=to-publish] a");
        assertThat(edition()).isEqualTo(edition);
        hands.fillTenMinutesOn("#at");
        hands.press("form[action$='/publication'] button");
        assertThat(text(".notice-success")).contains("到点自动发布");
        as(zhao, "/staff/board");
        assertThat(text("[data-part=scheduled]")).contains("出门前想一想", "10:10");
    }

    private void publish(String edition) {
        as(zhao, edition + "/publication");
        hands.press("form[action$='/publication'] button");
        assertThat(text(".notice-success")).contains("已发布");
    }

    private String edition() {
        return browser.driver().getCurrentUrl().replaceAll(".*(/staff/editions/\\d+).*", "$1");
    }

    private void as(String who, String path) {
        browser.visit(site.url("/articles"));
        browser.driver().manage().deleteAllCookies();
        browser.driver().manage().addCookie(new Cookie("staff", who.substring("staff=".length())));
        browser.visit(site.url(path));
    }

    private String text(String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getText();
    }
}
