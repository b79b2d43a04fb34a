package org.openday.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openday.registration.web.CampWorld;
import org.openday.testing.Browser;
import org.openday.testing.RunningSite;
import org.openday.testing.Screen;

/** A family whose network has used up what may be done without a proof of work, so that only its browser's proof counts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyDoesAProofOfWorkTest {

    private static final String LOST = "/registrations/lost";
    private static final String FORM = "/events/summer-camp/sign-up";
    private static final String ADDRESS = "203.0.113.7";

    private Path content = Path.of("");
    private RunningSite site;
    private Browser browser;
    private Family family;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.open();
        content = CampWorld.in(Files.createTempDirectory("openday-camp"));
        site = start("on");
        for (int i = 0; i < 10; i++) {
            site.post(LOST, "contact=1380013801" + i, "X-Forwarded-For", ADDRESS);
        }
    }

    private RunningSite start(String proofOfWork) {
        return RunningSite.start(Map.of(
                "openday.content",
                content.toString(),
                "openday.proof-of-work",
                proofOfWork,
                "openday.trusted-proxies",
                "127.0.0.1,::1",
                "openday.limits.haste",
                "0s",
                "test.clock",
                "2026-06-01T00:00:00Z"));
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
        comeFrom(Map.of("X-Forwarded-For", ADDRESS));
    }

    @AfterEach
    void putItBack() {
        comeFrom(Map.of());
        Browser.open();
    }

    private void comeFrom(Map<String, String> headers) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", headers));
    }

    @Test
    void itsBrowserFindsTheProofWhileItReadsAndNobodyNotices() {
        fillIn().press("check");
        assertThat(Axe.violations(browser, "check")).isEmpty();
        family.press("confirm");
        assertThat(family.states()).containsExactly("confirmed");
        browser.visit(site.url(LOST));
        assertThat(Axe.violations(browser, "lost")).isEmpty();
        family.type("contact", "13800138000").follow("main form button");
        assertThat(family.heading()).isEqualTo("请查看短信或邮箱");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoPressesSoonerThanItIsFoundWaitsForItAndIsTold() {
        try (RunningSite slow = start("10000000")) {
            browser.visit(slow.url(LOST));
            family.type("contact", "13800138001").find("main form button").click();
            assertThat(family.find("main form [role=status]").getText()).contains("请稍等");
            assertThat(browser.<String>ask("return document.querySelector('[name=altcha]').value"))
                    .isEmpty();
            assertThat(family.heading()).isEqualTo("找回我的报名");
        }
    }

    @Test
    void withoutScriptsItIsToldWhatToDoAndLosesNothing() {
        browser.withScripts(false);
        fillIn().press("check").press("confirm");
        assertThat(family.find(".notice").getText()).contains("JavaScript");
        assertThat(family.value("guardian-name")).isEqualTo("王小明");
    }

    private Family fillIn() {
        browser.visit(site.url(FORM));
        return family.guardian().ben("week-1").agree();
    }
}
