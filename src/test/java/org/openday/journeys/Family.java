package org.openday.journeys;

import java.util.List;
import org.openday.testing.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Fills in the sign-up of two children as a family does: reads, types, chooses, presses. */
record Family(Browser browser) {

    Family guardian() {
        type("guardian-name", "王小明");
        return type("guardian-phone", "13800138000");
    }

    Family ben(String session) {
        return child(0, "王乐乐", "2015", session);
    }

    Family mia(String session) {
        return child(1, "王田田", "2016", session);
    }

    private Family child(int row, String name, String year, String session) {
        type("children-" + row + "-name", name);
        type("children-" + row + "-birth-year", year);
        type("children-" + row + "-birth-month", "3");
        type("children-" + row + "-birth-day", "14");
        find("input[name='children[" + row + "].session'][value='" + session + "']")
                .click();
        return this;
    }

    Family type(String id, String text) {
        browser.driver().findElement(By.id(id)).sendKeys(text);
        return this;
    }

    Family agree() {
        find("#consent-privacy").click();
        return this;
    }

    Family press(String step) {
        return follow("button[value=" + step + "]:not(.hidden)");
    }

    /** Presses a button or link and waits until its page is gone. */
    Family follow(String selector) {
        WebElement way = find(selector);
        way.click();
        Patience.untilGone(browser, way);
        return this;
    }

    WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    String heading() {
        return find("h1").getText();
    }

    String value(String id) {
        return browser.driver().findElement(By.id(id)).getDomProperty("value");
    }

    List<String> states() {
        return browser.driver().findElements(By.cssSelector("[data-registration]")).stream()
                .map(child -> child.getDomAttribute("data-state"))
                .toList();
    }
}
