package org.openday.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openday.testing.Browser;
import org.openday.testing.RunningSite;
import org.openday.testing.Screen;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A reader finds a way through the sample site: from the front page to an article and on, and out of a dead end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderReadsOnTest {

    private RunningSite site;
    private Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.open();
        site = RunningSite.start();
    }

    @AfterAll
    void stop() {
        if (site != null) {
            site.close();
        }
    }

    @BeforeEach
    void takeThePhone() {
        browser = Browser.open().on(Screen.PHONE);
    }

    @Test
    void fromTheFrontPageToATopicToAnArticleAndOn() {
        browser.visit(site.url("/"));
        follow("main a[href^='/topics/']");
        follow("main .card-title a[href^='/articles/']");
        String first = heading();
        follow(".related a[href^='/articles/']");
        assertThat(browser.driver().findElements(By.cssSelector("article[data-slug]")))
                .hasSize(1);
        assertThat(heading()).isNotEqualTo(first);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aDeadEndLeadsToASearchThatFinds() {
        browser.visit(site.url("/articles/no-such-article"));
        WebElement search = browser.driver().findElement(By.id("error-search"));
        search.sendKeys("警营" + Keys.ENTER);
        Patience.untilGone(browser, search);
        assertThat(browser.driver().findElements(By.cssSelector(".results a[href^='/events/']")))
                .isNotEmpty();
        follow(".results a[href^='/events/']");
        assertThat(heading()).contains("警营");
    }

    private void follow(String selector) {
        WebElement way = browser.driver().findElement(By.cssSelector(selector));
        way.click();
        Patience.untilGone(browser, way);
    }

    private String heading() {
        return browser.driver().findElement(By.tagName("h1")).getText();
    }
}
