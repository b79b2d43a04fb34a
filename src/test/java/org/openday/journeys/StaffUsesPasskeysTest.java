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
import org.openday.testing.Within;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Protocol;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Transport;

/** A publisher makes a passkey, signs out, and comes back with a finger instead of a password. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffUsesPasskeysTest {

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
    void aPasskeyIsMadeAndOpensTheDesk() {
        staff.addWithoutFactor("Gao", Role.PUBLISHER);
        Browser browser = Browser.open();
        VirtualAuthenticator device = device(browser);
        try {
            browser.visit(site.url("/staff/account/passkeys"));
            type(browser, "name", "Gao");
            type(browser, "password", StaffForTests.PASSWORD);
            press(browser, "main button:not([type=button])");
            browser.visit(site.url("/staff/account/passkeys"));
            type(browser, "present", StaffForTests.PASSWORD);
            press(browser, "main form button");
            press(browser, "[data-passkey-go]");
            assertThat(heading(browser)).isEqualTo("请保存备用码");
            assertThat(device.getCredentials()).hasSize(1);
            press(browser, ".desk-own button");
            press(browser, "[data-passkey-go]");
            assertThat(browser.driver().getCurrentUrl()).endsWith("/staff");
            assertThat(browser.complaints()).isEmpty();
        } finally {
            browser.driver().removeVirtualAuthenticator(device);
        }
    }

    @Test
    void whoIsNotRecognisedIsToldAndCanTryAgain() {
        Staff someone = staff.add("Hu", Role.AUTHOR);
        Browser browser = Browser.open().visit(site.url("/staff/sign-in"));
        VirtualAuthenticator device = device(browser);
        try {
            as(someone, browser);
            browser.visit(site.url("/staff/account/passkeys"));
            type(browser, "present", StaffForTests.PASSWORD);
            press(browser, "main form button");
            device.setUserVerified(false);
            browser.driver().findElement(By.cssSelector("[data-passkey-go]")).click();
            Within.seconds(10, "a sentence", () -> status(browser).contains("没有完成"));
            device.setUserVerified(true);
            press(browser, "[data-passkey-go]");
            assertThat(heading(browser)).isEqualTo("请保存备用码");
        } finally {
            browser.driver().removeVirtualAuthenticator(device);
        }
    }

    @Test
    void withoutScriptsThePageSaysHowToGoOn() {
        Browser browser = Browser.open().withScripts(false).visit(site.url("/staff/sign-in"));
        assertThat(browser.driver().findElement(By.id("passkey")).isDisplayed()).isFalse();
        assertThat(browser.driver().findElement(By.tagName("main")).getText()).contains("用密码和动态码一样可以登录");
    }

    @Test
    void axeFindsNothing() {
        Staff someone = staff.add("Ivy", Role.PUBLISHER);
        List<String> found = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            Browser browser = Browser.open().on(screen).visit(site.url("/staff/sign-in"));
            VirtualAuthenticator device = device(browser);
            look(browser, "/staff/sign-in", found);
            as(someone, browser);
            browser.visit(site.url("/staff/account/passkeys"));
            look(browser, "/staff/account/passkeys", found);
            type(browser, "present", StaffForTests.PASSWORD);
            press(browser, "main form button");
            look(browser, "the device's page", found);
            press(browser, "[data-passkey-go]");
            look(browser, "the list", found);
            press(browser, ".session a.button");
            look(browser, "the removal", found);
            browser.driver().removeVirtualAuthenticator(device);
        }
        assertThat(found).isEmpty();
    }

    private void as(Staff someone, Browser browser) {
        browser.driver().manage().deleteAllCookies();
        browser.driver()
                .manage()
                .addCookie(new Cookie("staff", staff.cookie(someone).substring("staff=".length())));
    }

    private static void look(Browser browser, String page, List<String> found) {
        for (boolean dark : new boolean[] {false, true}) {
            browser.inDark(dark);
            found.addAll(Axe.violations(browser, page));
        }
        browser.inDark(false);
        if (browser.<Boolean>ask("return document.documentElement.scrollWidth > innerWidth")) {
            found.add(page + " is wider than the screen");
        }
    }

    private static VirtualAuthenticator device(Browser browser) {
        return browser.driver()
                .addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                        .setProtocol(Protocol.CTAP2)
                        .setTransport(Transport.INTERNAL)
                        .setHasResidentKey(true)
                        .setHasUserVerification(true)
                        .setIsUserVerified(true));
    }

    private static void type(Browser browser, String field, String text) {
        WebElement input = browser.driver().findElement(By.id(field));
        input.clear();
        input.sendKeys(text);
    }

    private static String heading(Browser browser) {
        return browser.driver().findElement(By.tagName("h1")).getText();
    }

    private static String status(Browser browser) {
        return browser.driver().findElement(By.cssSelector(".passkey-status")).getText();
    }

    private static void press(Browser browser, String selector) {
        WebElement button = browser.driver().findElement(By.cssSelector(selector));
        button.click();
        Patience.untilGone(browser, button);
    }
}
