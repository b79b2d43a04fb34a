package org.openday.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openday.account.Role;
import org.openday.account.StaffForTests;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.database.Database;
import org.openday.testing.Browser;
import org.openday.testing.RunningSite;
import org.openday.testing.Screen;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An auditor finds who did something and verifies the log, by keyboard and without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditorLooksThingsUpTest {

    private RunningSite site;
    private String session;
    private Browser browser;

    @BeforeAll
    void start() {
        site = RunningSite.start(Map.of());
        session = StaffForTests.of(site.bean(ApplicationContext.class)).cookie(Role.AUDITOR);
        site.bean(Database.class)
                .change(() -> site.bean(AuditLog.class)
                        .append(List.of(
                                entry("household", "consent-given", "household:7"),
                                entry("staff:一位名字特别特别长的工作人员", "ballot-frozen", "ballot:young-officer-camp"),
                                entry("system", "erased", "household:7"))));
    }

    private static Entry entry(String actor, String act, String subject) {
        return new Entry(actor, Origin.WEB, act, subject);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @BeforeEach
    void comeIn() {
        browser = Browser.open().visit(site.url("/staff/sign-in"));
        browser.driver().manage().addCookie(new Cookie("staff", session.substring("staff=".length())));
    }

    @Test
    void byKeyboardAndWithoutScripts() {
        WebDriverWait wait = new WebDriverWait(browser.driver(), Duration.ofSeconds(20));
        browser.withScripts(false).on(Screen.PHONE).visit(site.url("/staff"));
        browser.driver().findElement(By.linkText("操作记录")).sendKeys(Keys.ENTER);
        browser.driver().findElement(By.id("subject")).sendKeys("household:7", Keys.ENTER);
        wait.until(driver -> driver.findElements(By.cssSelector("tbody tr")).size() == 2);
        browser.driver()
                .findElement(By.cssSelector("form[action$=verification] button"))
                .sendKeys(Keys.ENTER);
        wait.until(driver -> driver.findElements(By.cssSelector("[role=status]")).stream()
                .anyMatch(verdict -> verdict.getText().contains("记录完整")));
    }

    @Test
    void thePageIsAccessibleAndFitsEveryScreen() {
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            for (boolean dark : List.of(false, true)) {
                browser.on(screen).inDark(dark).visit(site.url("/staff/audit?since=x"));
                assertThat(Axe.violations(browser, "audit " + screen + dark)).isEmpty();
                assertThat(browser.<Long>ask("return document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(screen.width());
                browser.visit(site.url("/staff/audit"));
                assertThat(Axe.violations(browser, "audit " + screen + dark)).isEmpty();
                assertThat(browser.<Long>ask("return document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(screen.width());
                assertThat(browser.complaints()).isEmpty();
            }
        }
    }
}
