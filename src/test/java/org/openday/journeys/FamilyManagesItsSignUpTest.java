package org.openday.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openday.registration.KeptCodes;
import org.openday.registration.web.CampWorld;
import org.openday.testing.Browser;
import org.openday.testing.RunningSite;
import org.openday.testing.Screen;
import org.openqa.selenium.Keys;

/** A family looks after its sign-up on its phone: by thumb and by keyboard, in every look. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyManagesItsSignUpTest {

    private static final String TOO_WIDE =
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private RunningSite site;
    private Browser browser;
    private Family family;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.open();
        Path content = CampWorld.in(Files.createTempDirectory("openday-camp"));
        Files.writeString(content.resolve("events/small.md"), """
                ---
                title: 小小警察体验营
                summary: 一句话。
                place: 图书馆
                signUp: {opens: 2026-05-01T08:00, closes: 2026-07-01T08:00}
                consents: [privacy]
                sessions: [{key: week-1, starts: 2026-07-06T09:00, ends: 2026-07-06T16:00, capacity: 1}]
                ---
                正文
                """);
        site = RunningSite.start(Map.of(
                "openday.content", content.toString(), "test.clock", "2026-06-01T00:00:00Z", "test.codes", true));
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

    @Test
    void aKeyboardIsEnoughToChangeTheSessionAndToTakeEverythingAlong() {
        signUp("", "summer-camp", "王乐乐");
        Keyboard keyboard = new Keyboard(browser);
        keyboard.to("a[href$='/session']").enter();
        keyboard.to("#session-week-2").press(Keys.SPACE).to("main button").enter();
        assertThat(family.states()).containsExactly("cancelled", "confirmed");
        keyboard.to("a[href$='/data']").enter();
        keyboard.to("main button").enter();
        keyboard.to("#code").type(codes().wrong()).to("main form button").enter();
        assertThat(browser.<String>ask("return document.activeElement.id")).isEqualTo("error-summary");
        keyboard.to("#code").type(codes().last()).to("main form button").enter();
        assertThat(family.heading()).isEqualTo("下载我们保存的全部信息");
        keyboard.to("a[href$='/data.txt']");
    }

    @Test
    void everyPageIsAccessibleInEveryLook() {
        List<String> faults = new ArrayList<>();
        for (String prefix : List.of("", "/elder")) {
            String first = signUp(prefix, "small", "王一一");
            look(faults, prefix, "confirmed");
            String second = signUp(prefix, "small", "王二二");
            look(faults, prefix, "waiting");
            site.post(path(first) + "/cancellation", "");
            browser.visit(site.url(path(second)));
            assertThat(family.states()).containsExactly("offered");
            look(faults, prefix, "offered");
            everyForm(faults, prefix, path(second));
            site.post(path(second) + "/cancellation", "");
        }
        assertThat(faults).isEmpty();
    }

    private void everyForm(List<String> faults, String prefix, String link) {
        visit(faults, prefix, link + "/code/deletion");
        family.follow("main button");
        look(faults, prefix, "code");
        family.type("code", codes().wrong()).follow("main form button");
        look(faults, prefix, "wrong-code");
        family.type("code", codes().last()).follow("main form button");
        look(faults, prefix, "deletion");
        visit(faults, prefix, link + "/code/contacts");
        family.follow("main button").type("code", codes().last()).follow("main form button");
        look(faults, prefix, "contacts");
        visit(faults, prefix, link + "/" + reference(link) + "/session");
        visit(faults, prefix, prefix + "/registrations/lost");
        family.follow("main form button");
        look(faults, prefix, "lost");
        family.type("contact", "13800138000").follow("main form button");
        look(faults, prefix, "sent");
        visit(faults, prefix, prefix + "/registrations/deleted");
    }

    private String reference(String link) {
        browser.visit(site.url(link));
        return family.find("[data-registration]").getDomAttribute("data-registration");
    }

    private void visit(List<String> faults, String prefix, String path) {
        browser.visit(site.url(path));
        look(faults, prefix, path.replaceAll(".*/registrations/[^/]+/", "").replaceAll("\\W+", "-"));
    }

    private void look(List<String> faults, String prefix, String page) {
        for (boolean dark : List.of(false, true)) {
            String name = prefix + " " + page + (dark ? " dark" : " light");
            browser.inDark(dark);
            faults.addAll(Axe.violations(browser, name));
            if (prefix.equals("/elder")) {
                faults.addAll(Axe.lowContrasts(browser, name));
                Elder.smallTexts(browser).forEach(text -> faults.add(name + " small text: " + text));
                Elder.smallTargets(browser).forEach(target -> faults.add(name + " small target: " + target));
            }
        }
        if (browser.on(Screen.NARROWEST).<Boolean>ask(TOO_WIDE)) {
            faults.add(prefix + " " + page + " scrolls sideways");
        }
        browser.on(Screen.PHONE).inDark(false);
    }

    /** Signs a child up and hands back the address of the household's page. */
    private String signUp(String prefix, String event, String child) {
        browser.visit(site.url(prefix + "/events/" + event + "/sign-up"));
        family.guardian()
                .type("children-0-name", child)
                .type("children-0-birth-year", "2015")
                .type("children-0-birth-month", "3")
                .type("children-0-birth-day", "14");
        family.find("input[name='children[0].session'][value='week-1']").click();
        family.agree().press("check").press("confirm");
        return browser.driver().getCurrentUrl();
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private KeptCodes codes() {
        return site.bean(KeptCodes.class);
    }
}
