package org.openday.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.testing.Browser;
import org.openday.testing.Within;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The tools above the text and the keys in it. */
class ToolsTest extends DeskSite {

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = Browser.open();
        browser.visit(site.url("/articles"));
        browser.driver().manage().addCookie(new Cookie("staff", li.substring("staff=".length())));
    }

    @Test
    void aToolMarksWhatIsChosenAndTakesItAwayAgain() {
        open("bold", "重点在此");
        choose(0, 2);
        control("b");
        assertThat(body()).isEqualTo("**重点**在此");
        control("b");
        assertThat(body()).isEqualTo("重点在此");
        control("b");
        control("z");
        assertThat(body()).isEqualTo("重点在此");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aLinkLeavesItsAddressToBeTyped() {
        open("linked", "见条例。");
        choose(1, 3);
        control("k");
        type("https://example.org/");
        assertThat(body()).isEqualTo("见[条例](https://example.org/)。");
    }

    @Test
    void headingsListsAndQuotationsAreOfWholeLines() {
        open("lines", "一\n二\n\n三");
        choose(1, 6);
        press("[data-tool=list]");
        assertThat(body()).isEqualTo("- 一\n- 二\n\n- 三");
        press("[data-tool=list]");
        assertThat(body()).isEqualTo("一\n二\n\n三");
        choose(2, 2);
        press("[data-tool=heading]");
        assertThat(body()).isEqualTo("一\n## 二\n\n三");
    }

    @Test
    void aListGoesOnByItselfAndEndsWithAnEmptyItem() {
        open("listed", "1. 看左边");
        choose(6, 6);
        type(Keys.ENTER + "看右边" + Keys.ENTER + Keys.ENTER + "过马路");
        assertThat(body()).isEqualTo("1. 看左边\n2. 看右边\n\n过马路");
    }

    @Test
    void theToolsAreOneStopAndTheArrowsLeadOn() {
        open("stops", "字");
        browser.ask("document.querySelector('[data-tool=bold]').focus()");
        type(Keys.ARROW_LEFT);
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("data-tool"))
                .isEqualTo("link");
        type(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("body");
    }

    @Test
    void controlAndSKeepsTheTextAtOnceAndTheOutlineLeadsIntoIt() {
        String edition = open("saved", "开头。\n\n## 第**二**节\n\n字。");
        type("新的。");
        control("s");
        Within.seconds(
                10,
                "it is kept",
                () -> page(li, edition).select("textarea[name=body]").text().contains("新的。"));
        Within.seconds(
                10,
                "the outline is there",
                () -> !browser.driver()
                        .findElements(By.cssSelector(".outline button"))
                        .isEmpty());
        press(".outline button");
        assertThat(browser.<String>ask("const b = document.getElementById('body');"
                        + "return b.value.slice(b.selectionStart, b.selectionEnd)"))
                .isEqualTo("## 第**二**节");
    }

    /** Opens the editor with a text of a new edition and goes into it. */
    private String open(String slug, String text) {
        String edition = begin(slug, text);
        browser.visit(site.url(edition));
        browser.ask("const b = document.getElementById('body'); b.value = b.value.trimEnd(); b.focus()");
        return edition;
    }

    private void choose(int from, int to) {
        browser.ask(
                "document.getElementById('body').focus();"
                        + "document.getElementById('body').setSelectionRange(arguments[0], arguments[1])",
                from,
                to);
    }

    private void control(String key) {
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    private void type(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private void press(String selector) {
        WebElement button = browser.driver().findElement(By.cssSelector(selector));
        button.click();
    }

    private String body() {
        return browser.ask("return document.getElementById('body').value");
    }
}
