package org.openday.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openday.registration.web.CampWorld;
import org.openday.testing.Browser;
import org.openday.testing.RunningSite;
import org.openday.testing.Screen;

/** A family agrees to photos when it signs up and takes that back with two clicks, on its phone and at its desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyWithdrawsConsentTest {

    private static final String PHOTOS = "[data-consent=photos]";
    private static final String TOO_WIDE =
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private RunningSite site;

    @BeforeAll
    void start() throws IOException {
        Path content = CampWorld.in(Files.createTempDirectory("openday-camp"));
        site = RunningSite.start(Map.of("openday.content", content.toString(), "test.clock", "2026-06-01T00:00:00Z"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @AfterEach
    void putItBack() {
        Browser.open();
    }

    @ParameterizedTest
    @EnumSource
    void twoClicksTakeAConsentBack(Screen screen) {
        Browser browser = Browser.open().on(screen);
        Family family = signedUp(browser);
        assertThat(state(family)).isEqualTo("given");
        family.find(PHOTOS + " details:last-of-type > summary").click();
        family.follow(PHOTOS + " button.danger");
        assertThat(state(family)).isEqualTo("withdrawn");
        assertThat(browser.<Boolean>ask(TOO_WIDE)).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void bothAnswersAreOfOneSize() {
        Browser browser = Browser.open().on(Screen.PHONE);
        browser.visit(site.url("/events/summer-camp/sign-up"));
        Family family = new Family(browser);
        assertThat(family.find(".equal > :first-child").getSize())
                .isEqualTo(family.find(".equal > :last-child").getSize());
        assertThat(browser.<Boolean>ask(TOO_WIDE)).isFalse();
    }

    private Family signedUp(Browser browser) {
        browser.visit(site.url("/events/summer-camp/sign-up"));
        Family family = new Family(browser).guardian().ben("week-1").agree();
        family.find("#consent-photos").click();
        return family.press("check").press("confirm");
    }

    private static String state(Family family) {
        return family.find(PHOTOS).getDomAttribute("data-state");
    }
}
