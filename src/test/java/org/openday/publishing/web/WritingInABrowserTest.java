package org.openday.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The editor in a browser: what is typed is kept, with and without a session, alone and in company. */
class WritingInABrowserTest extends DeskSite {

    private static final String TOO_WIDE =
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open();
        browser.visit(site.url("/articles"));
        signIn(li);
    }

    @Test
    void whatIsTypedIsKeptAndShownAsThePageWillBe() {
        String edition = begin("typed", "开头。");
        browser.visit(site.url(edition));
        body().sendKeys("\n\n## 一个小标题\n\n键入的字。");
        Within.seconds(15, "the text is kept", () -> kept(edition).contains("键入的字。"));
        Within.seconds(10, "the preview shows it", () -> sheet().contains("键入的字。"));
        assertThat(browser.driver().findElement(By.cssSelector(".outline")).getText())
                .contains("一个小标题");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatTheProofreaderFindsAppearsWhileOneTypesAndLeadsToItsPassage() {
        String edition = begin("proofread", "开头。");
        browser.visit(site.url(edition));
        body().sendKeys("\n\n这里有两个句号。。");
        Within.seconds(15, "it is found", () -> !passages().isEmpty());
        passages().getFirst().click();
        assertThat(browser.<String>ask("const b = document.getElementById('body');"
                        + "return b.value.slice(b.selectionStart, b.selectionEnd)"))
                .isEqualTo("。。");
    }

    private List<WebElement> passages() {
        return browser.driver().findElements(By.cssSelector(".corrections .passage"));
    }

    @Test
    void whatIsPastedOutOfWordComesInClean() {
        String edition = begin("pasted", "开头。");
        browser.visit(site.url(edition));
        browser.ask("const data = new DataTransfer(); data.setData('text/plain', '请注意');"
                + "data.setData('text/html', '<p class=MsoNormal><b>请注意</b><o:p></o:p></p>');"
                + "document.getElementById('body').dispatchEvent("
                + "new ClipboardEvent('paste', {clipboardData: data, cancelable: true}))");
        Within.seconds(15, "it is kept", () -> kept(edition).contains("**请注意**"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoTypesOnWhileAnotherSavesLosesNothing() {
        String edition = begin("together", "甲。\n\n乙。");
        browser.visit(site.url(edition));
        save(wang, edition, basedOn(edition), "新文章", "甲，王。\n\n乙。");
        body().sendKeys("李。");
        Within.seconds(
                15,
                "both are kept",
                () -> kept(edition).contains("甲，王。") && kept(edition).contains("李。"));
        Within.seconds(
                15,
                "both are shown",
                () -> String.valueOf(body().getDomProperty("value")).contains("甲，王。"));
    }

    @Test
    void aSessionThatEndsInTheMiddleOfASentenceLosesNothing() {
        String edition = begin("expires", "开头。");
        browser.visit(site.url(edition));
        browser.driver().manage().deleteAllCookies();
        body().sendKeys("写到一半");
        Within.seconds(15, "it says so", () -> status().contains("退出登录"));
        assertThat(body().getDomProperty("value")).contains("写到一半");
        signIn(li);
        body().sendKeys("，接着写完。");
        Within.seconds(15, "it goes on by itself", () -> kept(edition).contains("写到一半，接着写完。"));
    }

    @Test
    void everyPageIsForEverybodyAndFitsAPhone() {
        String edition = begin("seen", "## 小标题\n\n正文，**重点**。\n\n- 一\n- 二");
        post(reviewers[0], edition + "/remarks", "quote", "重点", "remark", "依据哪一条？");
        List<String> wrong = new ArrayList<>();
        for (String path : List.of(
                "/staff/board",
                "/staff/articles",
                "/staff/articles/new",
                edition,
                edition + "/history",
                edition + "/review",
                edition + "/links",
                share(edition),
                edition + "/publication")) {
            for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
                browser.on(screen).visit(site.url(path));
                wrong.addAll(Axe.violations(browser, path));
                assertThat((Boolean) browser.ask(TOO_WIDE))
                        .as(path + " is too wide on " + screen)
                        .isFalse();
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void signIn(String cookie) {
        browser.driver().manage().addCookie(new Cookie("staff", cookie.substring("staff=".length())));
    }

    private WebElement body() {
        return browser.driver().findElement(By.name("body"));
    }

    private String status() {
        return browser.driver().findElement(By.cssSelector("[data-autosaved]")).getText();
    }

    private String sheet() {
        return String.valueOf(
                (Object) browser.ask("return document.querySelector('.sheet').shadowRoot?.textContent ?? ''"));
    }

    private String kept(String edition) {
        return page(li, edition).select("textarea[name=body]").text();
    }

    private int basedOn(String edition) {
        return Integer.parseInt(page(li, edition).select("input[name=basedOn]").attr("value"));
    }
}
