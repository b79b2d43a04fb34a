package org.openday.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
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
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

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
        Files.writeString(content.resolve("events/asks.md"), """
                ---
                title: 物证实验室
                summary: 一句话。
                place: 图书馆
                signUp: {opens: 2026-05-01T08:00, closes: 2026-07-01T08:00}
                consents: [privacy]
                sessions: [{key: week-1, starts: 2026-07-06T09:00, ends: 2026-07-06T16:00, capacity: 90}]
                questions:
                  - {key: car, type: yes-no, per: household, label: 开车来吗？, purpose: 安排停车。}
                  - {key: allergy, type: yes-no, label: 孩子过敏吗？, purpose: 安排午餐。}
                  - {key: detail, type: long-text, label: 对什么过敏，发作时怎么办？, required: true, sensitivity: sensitive,
                     purpose: 安排午餐。, showIf: {question: allergy, is: yes}}
                  - {key: shot, type: date, label: 接种日期, latest: today, purpose: 核对。}
                  - {key: letter, type: file, label: 证明, purpose: 核对。}
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

    @Test
    void anAllergyIsAddedAWeekLaterAndTheOtherGuardianOverwritesNothing() {
        String link = path(signUp("", "asks", "王乐乐"));
        answers();
        family.find("#answers-car").click();
        family.find("#children-0-answers-allergy").click();
        family.type("children-0-answers-detail", "花生").follow("main form .actions button");
        assertThat(browser.driver().getCurrentUrl()).endsWith(link);
        assertThat(held()).doesNotContain("花生");
        family.follow("a[href$='/answers']");
        assertThat(family.value("children-0-answers-detail")).isEqualTo("花生");
        theOtherGuardianAnswers(link, "虾");
        family.type("children-0-answers-detail", "和牛奶").follow("main form .actions button");
        assertThat(browser.<String>ask("return document.activeElement.id")).isEqualTo("error-summary");
        assertThat(family.find(".error-summary dd").getText()).isEqualTo("虾");
        assertThat(family.value("children-0-answers-detail")).isEqualTo("花生和牛奶");
        family.follow("main form .actions button");
        family.follow("a[href$='/answers']");
        assertThat(family.value("children-0-answers-detail")).isEqualTo("花生和牛奶");
        assertThat(browser.complaints()).noneMatch(line -> !line.contains("409"));
    }

    @Test
    void theAnswersAreAccessibleAndValidInEveryLook() {
        List<String> faults = new ArrayList<>();
        for (String prefix : List.of("", "/elder")) {
            String link = path(signUp(prefix, "asks", "王小乐" + prefix.length()));
            answers();
            look(faults, prefix, "answers");
            faults.addAll(new NuValidator().errors(get(link + "/answers")));
            family.find("#children-0-answers-allergy").click();
            family.type("children-0-answers-shot", "1").follow("main form .actions button");
            look(faults, prefix, "answers-faulty");
            theOtherGuardianAnswers(link, "虾");
            faults.addAll(new NuValidator().errors(outdated(link)));
            family.type("children-0-answers-detail", "花生")
                    .type("children-0-answers-shot--month", "3")
                    .type("children-0-answers-shot--day", "7");
            family.find("#children-0-answers-shot").clear();
            family.type("children-0-answers-shot", "2020").follow("main form .actions button");
            look(faults, prefix, "answers-outdated");
            browser.driver().manage().deleteAllCookies();
            family.follow("main form .actions button");
            look(faults, prefix, "answers-expired");
            site.post(link + "/cancellation", "");
            visit(faults, prefix, link + "/answers");
            faults.addAll(new NuValidator().errors(site.get(link + "/answers").body()));
        }
        assertThat(faults).isEmpty();
    }

    /** From the household's page to its answers, by a code. */
    private void answers() {
        family.follow("a[href$='/answers']").follow("main button");
        family.type("code", codes().last()).follow("main form button");
        assertThat(family.heading()).isEqualTo("修改对活动问题的回答");
    }

    private void theOtherGuardianAnswers(String link, String detail) {
        String version = Jsoup.parse(get(link + "/answers"))
                .select("input[name=version]")
                .val();
        assertThat(post(link, version, detail).statusCode()).isEqualTo(303);
    }

    private String outdated(String link) {
        HttpResponse<String> response = post(link, "from-before", "虾和蟹");
        assertThat(response.statusCode()).isEqualTo(409);
        return response.body();
    }

    private HttpResponse<String> post(String link, String version, String detail) {
        String form = "answers.car=yes&children[0].answers.allergy=yes&children[0].answers.detail=" + detail
                + "&version=" + version;
        return site.post(link + "/answers", form, "Cookie", grant());
    }

    private String get(String path) {
        return site.get(path, "Cookie", grant()).body();
    }

    private String grant() {
        return "openday-grant="
                + browser.driver().manage().getCookieNamed("openday-grant").getValue();
    }

    private List<String> held() {
        return browser.driver().findElements(By.cssSelector("dd")).stream()
                .map(WebElement::getText)
                .toList();
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
