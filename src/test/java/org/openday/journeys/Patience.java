package org.openday.journeys;

import java.time.Duration;
import org.openday.testing.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Waits for the next page as a reader does. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Patience() {}

    /** Until the page an element stood on has given way to another, and that is there to its end. */
    public static void untilGone(Browser browser, WebElement element) {
        // Between two pages the driver may answer with errors of its own.
        new WebDriverWait(browser.driver(), LONGEST)
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.and(
                        ExpectedConditions.stalenessOf(element),
                        ExpectedConditions.presenceOfElementLocated(By.cssSelector(".site-footer, .desk #main"))));
    }

    /** Until the site has given the browser a cookie, without any page of its own. */
    static Cookie forCookie(Browser browser, String name) {
        return new WebDriverWait(browser.driver(), LONGEST)
                .until(driver -> driver.manage().getCookieNamed(name));
    }
}
