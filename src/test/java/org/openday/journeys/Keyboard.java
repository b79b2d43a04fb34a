package org.openday.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.openday.testing.Browser;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A reader who has only a keyboard and must see at every step where it is. */
public record Keyboard(Browser browser) {

    private static final int FAR = 80;

    /** Presses Tab until the element has the focus. */
    public Keyboard to(String selector) {
        for (int steps = 0; steps < FAR; steps++) {
            press(Keys.TAB);
            seesTheFocus();
            if (browser.<Boolean>ask("return document.activeElement.matches(arguments[0])", selector)) {
                return this;
            }
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }

    public Keyboard type(CharSequence text) {
        return press(text);
    }

    /** So that what is typed next takes the place of what the field holds. */
    public Keyboard chooseAll() {
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .perform();
        return this;
    }

    public Keyboard press(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
        return this;
    }

    /** Presses Enter on a link or button and waits until its page is gone. */
    public Keyboard enter() {
        WebElement way = browser.driver().switchTo().activeElement();
        press(Keys.ENTER);
        Patience.untilGone(browser, way);
        return this;
    }

    private void seesTheFocus() {
        WebElement focused = browser.driver().switchTo().activeElement();
        if (!focused.getTagName().equals("body")) {
            assertThat(focused.getCssValue("outline-style"))
                    .as(focused.getDomProperty("outerHTML"))
                    .isNotEqualTo("none");
        }
    }
}
