package org.openday.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.registration.web.CampWorld;
import org.openday.testing.Browser;
import org.openday.testing.RunningSite;
import org.openday.testing.Screen;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A family signs two children up on its phone: with scripts and without, by thumb and by keyboard, well and badly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilySignsUpTest {

    private static final String CAMP = "/events/summer-camp";
    private static final String TOO_WIDE =
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private RunningSite site;
    private Browser browser;
    private Family family;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.open();
        Path content = CampWorld.in(Files.createTempDirectory("openday-camp"));
        site = RunningSite.start(Map.of("openday.content", content.toString(), "test.clock", "2026-06-01T00:00:00Z"));
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
        family = new Family(browser);
    }

    @AfterEach
    void putItBack() {
        Browser.open();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoChildrenAreSignedUpWithScriptsAndWithout(boolean scripts) {
        browser.withScripts(scripts).visit(site.url(CAMP));
        family.follow("a[href$='/sign-up']");
        family.guardian().ben("week-1").press("add-child");
        assertThat(family.value("children-0-name")).isEqualTo("王乐乐");
        family.mia("week-1").agree().press("check");
        assertThat(browser.driver().findElements(By.cssSelector("dd")))
                .extracting(WebElement::getText)
                .contains("王小明", "13800138000", "王乐乐", "王田田", "2016年3月14日");
        family.press("confirm");
        assertThat(browser.driver().getCurrentUrl()).contains("/registrations/");
        assertThat(family.states()).containsExactly("confirmed", "confirmed");
        assertThat(browser.complaints()).isEmpty();
        family.find("[data-registration] summary").click();
        family.follow("[data-registration] button.danger");
        assertThat(family.states()).containsExactly("cancelled", "confirmed");
    }

    @Test
    void aClosedBrowserLosesNothingWithoutAnyButtonPressed() {
        form("");
        family.guardian().ben("week-1");
        Cookie secret = Patience.forCookie(browser, "openday-draft");
        Browser.open().on(Screen.PHONE);
        form("");
        assertThat(family.value("guardian-name")).isEmpty();
        browser.driver().manage().addCookie(secret);
        form("");
        assertThat(family.value("children-0-name")).isEqualTo("王乐乐");
        assertThat(family.find(".restored").getText()).contains("已恢复您在");
        family.press("clear");
        assertThat(family.value("guardian-name")).isEmpty();
        form("");
        assertThat(browser.driver().findElements(By.cssSelector(".restored"))).isEmpty();
    }

    @Test
    void theKeyboardIsEnoughForAnotherGuardianToo() {
        form("");
        Keyboard keyboard = new Keyboard(browser);
        keyboard.to(".second summary").press(Keys.ENTER).to("#second-name").type("李小红");
        keyboard.to("button[value=check]:not(.hidden)").enter();
        assertThat(family.find(".second").getDomAttribute("open")).isNotNull();
        assertThat(family.find("#second-phone-error").isDisplayed()).isTrue();
    }

    @Test
    void aPartIsChangedWhereItStands() {
        form("");
        family.guardian().ben("week-1").agree().press("check");
        family.follow("button[formaction$='#children-0-name']");
        assertThat(browser.driver().getCurrentUrl()).endsWith("#children-0-name");
        assertThat(browser.<Boolean>ask("return window.scrollY > 300")).isTrue();
        assertThat(family.value("children-0-name")).isEqualTo("王乐乐");
    }

    @Test
    void aKeyboardIsEnough() {
        browser.visit(site.url(CAMP));
        Keyboard keyboard = new Keyboard(browser);
        keyboard.to(".skip-link").press(Keys.ENTER).to("a[href$='/sign-up']").enter();
        keyboard.to("#guardian-name").type("王小明").to("#guardian-phone").type("13800138000");
        child(keyboard, 0, "王乐乐", "2015");
        keyboard.to("button[value=add-child]").enter();
        child(keyboard, 1, "王田田", "2016");
        keyboard.to("#consent-privacy").press(Keys.SPACE);
        keyboard.to("button[value=check]").enter();
        keyboard.to("button[value=confirm]").enter();
        assertThat(family.states()).containsExactly("confirmed", "confirmed");
        keyboard.to("[data-registration] summary").press(Keys.ENTER);
        keyboard.to("[data-registration] button.danger").enter();
        assertThat(family.states()).containsExactly("cancelled", "confirmed");
    }

    private static void child(Keyboard keyboard, int row, String name, String year) {
        String child = "#children-" + row + "-";
        keyboard.to(child + "name").type(name);
        keyboard.to(child + "birth-year").type(year);
        keyboard.to(child + "birth-month").type("3");
        keyboard.to(child + "birth-day").type("14");
        keyboard.to(child + "session").press(Keys.SPACE);
    }

    @Test
    void enterInAFieldLeadsOnAndRemovesNoChild() {
        form("");
        family.guardian().ben("week-1").press("add-child");
        WebElement email = family.find("#guardian-email");
        email.sendKeys("ada@example.org" + Keys.ENTER);
        Patience.untilGone(browser, email);
        assertThat(browser.driver().findElements(By.cssSelector("fieldset.child")))
                .hasSize(1);
        assertThat(family.value("children-0-name")).isEqualTo("王乐乐");
        assertThat(browser.driver().findElements(By.cssSelector(".error-summary")))
                .hasSize(1);
    }

    @Test
    void faultsAreReadFirstAndLeadToTheirFields() {
        form("");
        family.press("check");
        assertThat(focused()).isEqualTo("error-summary");
        List<WebElement> links = browser.driver().findElements(By.cssSelector(".error-summary a"));
        assertThat(links).hasSize(6);
        for (WebElement link : links) {
            link.click();
            assertThat(focused()).isEqualTo(link.getDomAttribute("href").substring(1));
        }
    }

    @Test
    void theBackButtonLosesNothing() {
        form("");
        family.guardian().ben("week-1").agree().press("check");
        browser.driver().navigate().back();
        assertThat(List.of(family.value("guardian-name"), family.value("guardian-phone")))
                .containsExactly("王小明", "13800138000");
        assertThat(List.of(family.value("children-0-name"), family.value("children-0-birth-year")))
                .containsExactly("王乐乐", "2015");
        assertThat(family.find("#children-0-session").isSelected()).isTrue();
        assertThat(family.find("#consent-privacy").isSelected()).isTrue();
        family.press("check").press("change");
        assertThat(family.value("children-0-name")).isEqualTo("王乐乐");
    }

    @Test
    void everyStepIsAccessibleInEveryLook() {
        List<String> faults = new ArrayList<>();
        for (String prefix : List.of("", "/elder")) {
            Browser.open().on(Screen.PHONE);
            form(prefix);
            look(faults, prefix + " form");
            family.press("check");
            look(faults, prefix + " form with errors");
            family.guardian().ben("week-1").agree().press("add-child").press("check");
            look(faults, prefix + " check");
            family.press("confirm");
            look(faults, prefix + " registration");
            browser.visit(site.url(prefix + "/events/late/sign-up"));
            look(faults, prefix + " closed");
            full(prefix);
            look(faults, prefix + " full");
        }
        assertThat(faults).isEmpty();
    }

    /** The only places of a week are given while a family fills in its form. */
    private void full(String prefix) {
        form(prefix);
        family.guardian().ben("week-2").agree();
        browser.ask("document.querySelector(\"input[value='week-2']\").value = 'full'");
        family.press("check").press("confirm");
        assertThat(family.heading()).isEqualTo("名额已满");
    }

    private void look(List<String> faults, String page) {
        for (boolean dark : List.of(false, true)) {
            String name = page + (dark ? " dark" : " light");
            browser.inDark(dark);
            faults.addAll(Axe.violations(browser, name));
            if (page.startsWith("/elder")) {
                faults.addAll(Axe.lowContrasts(browser, name));
                Elder.smallTexts(browser).forEach(text -> faults.add(name + " small text: " + text));
                Elder.smallTargets(browser).forEach(target -> faults.add(name + " small target: " + target));
            }
        }
        if (browser.on(Screen.NARROWEST).<Boolean>ask(TOO_WIDE)) {
            faults.add(page + " scrolls sideways");
        }
        browser.on(Screen.PHONE).inDark(false);
    }

    @Test
    void theHouseholdsPageCanBePrinted() {
        form("");
        family.guardian().ben("week-1").agree().press("check").press("confirm");
        Map<String, Object> printed = browser.driver().executeCdpCommand("Page.printToPDF", Map.of());
        byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(family.find(".site-header").isDisplayed()).isFalse();
        assertThat(family.find("[data-registration] .reference").isDisplayed()).isTrue();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    private void form(String prefix) {
        browser.visit(site.url(prefix + CAMP + "/sign-up"));
    }

    private String focused() {
        return browser.ask("return document.activeElement.id");
    }
}
