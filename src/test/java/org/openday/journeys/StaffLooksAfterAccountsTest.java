package org.openday.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.account.StaffForTests;
import org.openday.testing.Browser;
import org.openday.testing.RunningSite;
import org.openday.testing.Screen;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;

/** An administrator signs in for the first time, sets up the second step and looks after colleagues. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffLooksAfterAccountsTest {

    private RunningSite site;
    private StaffForTests staff;

    @BeforeAll
    void start() {
        site = RunningSite.start();
        staff = StaffForTests.of(site.bean(ApplicationContext.class));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void withTheKeyboardAlone() {
        Staff ada = staff.addWithoutFactor("Ada", Role.ADMINISTRATOR);
        Browser browser = Browser.open().visit(site.url("/staff"));
        Keyboard keys = new Keyboard(browser);
        keys.to("#name")
                .type("Ada")
                .to("#password")
                .type(StaffForTests.PASSWORD)
                .to("main button")
                .enter();
        keys.to("main button").enter();
        keys.to("#code").type(staff.code(ada)).to("main button").enter();
        assertThat(browser.<String>ask("return document.querySelector('h1').textContent"))
                .isEqualTo("请保存备用码");
        keys.to("main .button").enter();
        keys.to("nav a").enter();
        keys.to("main .button").enter();
        keys.to("#name")
                .type("Ben")
                .to("#email")
                .type("ben@example.org")
                .to("#roles-author")
                .type(" ");
        keys.to("main button").enter();
        assertThat(browser.<String>ask("return document.querySelector('main').textContent"))
                .contains("邀请已发出", "Ben");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void withScriptsOff() {
        staff.add("Bob", Role.AUTHOR);
        Browser browser = Browser.open().withScripts(false).visit(site.url("/staff/account"));
        browser.driver().findElement(By.id("name")).sendKeys("Bob");
        browser.driver().findElement(By.id("password")).sendKeys(StaffForTests.PASSWORD);
        press(browser, "main button");
        assertThat(browser.driver().getCurrentUrl()).endsWith("/staff/account");
        press(browser, ".desk-own button");
        assertThat(browser.driver().getCurrentUrl()).endsWith("/staff/sign-in?done=left");
    }

    @Test
    void axeFindsNothingOnAnyPage() {
        Staff eve = staff.add("Eve", Role.ADMINISTRATOR);
        Staff fay = staff.addWithoutFactor("Fay", Role.PUBLISHER);
        List<String> found = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            Browser browser = Browser.open().on(screen).visit(site.url("/staff/sign-in"));
            look(browser, "/staff/sign-in", found);
            look(browser, staff.link("Fay"), found);
            look(browser, "/staff/invitation/none", found);
            as(fay, browser);
            site.post("/staff/account/second-factor/secret", "x=1", "Cookie", staff.cookie(fay));
            look(browser, "/staff/account/second-factor", found);
            as(eve, browser);
            for (String page : List.of(
                    "/staff",
                    "/staff/account",
                    "/staff/account/password",
                    "/staff/account/second-factor",
                    "/staff/people",
                    "/staff/people/invitation",
                    "/staff/people/" + fay.id(),
                    "/en/staff/people")) {
                look(browser, page, found);
                look(browser.inDark(true), page, found);
                browser.inDark(false);
            }
        }
        assertThat(found).isEmpty();
    }

    private void as(Staff someone, Browser browser) {
        browser.driver().manage().deleteAllCookies();
        browser.driver()
                .manage()
                .addCookie(new Cookie("staff", staff.cookie(someone).substring("staff=".length())));
    }

    private void look(Browser browser, String page, List<String> found) {
        browser.visit(site.url(page));
        found.addAll(Axe.violations(browser, page));
        if (browser.<Boolean>ask("return document.documentElement.scrollWidth > innerWidth")) {
            found.add(page + " is wider than the screen");
        }
    }

    private static void press(Browser browser, String selector) {
        WebElement button = browser.driver().findElement(By.cssSelector(selector));
        button.click();
        Patience.untilGone(browser, button);
    }
}
