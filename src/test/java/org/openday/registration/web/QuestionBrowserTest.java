package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openday.journeys.Axe;
import org.openday.registration.question.QuestionCase;
import org.openday.shared.Language;
import org.openday.shared.Site;
import org.openday.testing.Browser;
import org.openday.testing.RunningSite;
import org.openday.testing.Within;
import org.openday.web.Messages;
import org.openday.web.Wording;
import org.openqa.selenium.By;

/** What site.js decides, by the very cases the server is tested with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionBrowserTest {

    /** Types or chooses, leaves the question, and hands back what it says. */
    private static final String FILL = """
            const question = document.querySelector(`[data-question="${arguments[0]}"]`);
            const fields = [...question.querySelectorAll("input, textarea")];
            const choices = fields.filter((field) => field.type === "radio" || field.type === "checkbox");
            choices.forEach((field) => field.checked = arguments[1].includes(field.value));
            if (!choices.length) fields.forEach((field, index) => field.value = arguments[1][index]);
            fields[0].dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
            const line = question.querySelector(".error");
            return line.hidden ? "" : line.textContent;
            """;

    private RunningSite site;
    private Browser browser;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.open();
        site = QuestionSite.start();
    }

    @AfterAll
    void stop() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void theBrowserDecidesAsTheServerDoes() {
        List<QuestionCase> cases = QuestionCase.all();
        Map<String, String> told = new LinkedHashMap<>();
        Map<String, String> expected = new HashMap<>();
        for (int index = 0; index < cases.size(); index++) {
            if (index % QuestionSite.TOGETHER == 0) {
                visit("/probe/questions/cases-" + index / QuestionSite.TOGETHER);
            }
            QuestionCase each = cases.get(index);
            told.put(index + " " + each, browser.ask(FILL, "answers.q" + index, each.typed()));
            expected.put(index + " " + each, sentence(each, index));
        }
        assertThat(told).isEqualTo(expected).hasSizeGreaterThan(80);
        assertThat(browser.complaints()).isEmpty();
    }

    /** What the server says first. */
    private String sentence(QuestionCase each, int index) {
        boolean sound = each.expected().isEmpty() || each.expected().startsWith("=");
        Wording words = new Wording(
                site.bean(Messages.class), Language.ZH, site.bean(Site.class).zone());
        LocalDate today = QuestionCase.TODAY;
        return sound
                ? ""
                : new QuestionWords(each.question(index), words, today)
                        .fault(each.expected().split(" ")[0]);
    }

    @Test
    void aQuestionAppearsWithTheAnswerItWaitsForAndIsNotSentBefore() {
        visit("/probe/questions/camp");
        Within.seconds(10, "the script has hidden what waits", () -> !hidden().isEmpty());
        assertThat(hidden()).containsExactly("answers.plate", "children[0].answers.seat", "children[0].answers.more");
        assertThat(disabled("answers.plate")).isTrue();
        click("answers.car", "yes");
        assertThat(hidden()).containsExactly("children[0].answers.more");
        assertThat(disabled("answers.plate")).isFalse();
        click("children[0].answers.lunch", "veg");
        click("answers.car", "no");
        assertThat(hidden()).containsExactly("answers.plate", "children[0].answers.seat");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aQuestionThatIsAnsweredWellTakesItsFaultBack() {
        visit("/probe/questions/camp");
        String name = "children[0].answers.shot";
        assertThat(browser.<String>ask(FILL, name, List.of("2026", "6", "2"))).contains("不能晚于");
        assertThat(browser.<String>ask(FILL, name, List.of("2026", "6", "1"))).isEmpty();
        assertThat(browser.driver().findElements(By.cssSelector("[aria-invalid]")))
                .isEmpty();
    }

    @Test
    void filesAreToldToBeTooLargeAloneOrTogetherBeforeTheyAreSent() {
        visit("/probe/questions/camp");
        assertThat(choose("letter", 9)).contains("超过 8 MB");
        assertThat(choose("letter", 5)).isEmpty();
        assertThat(choose("photo", 5)).contains("一共不能超过 8 MB");
        assertThat(choose("photo", 3)).isEmpty();
    }

    /** Chooses a file of so many megabytes, leaves the question, and hands back what it says. */
    private String choose(String key, int megabytes) {
        return browser.ask("""
                const question = document.querySelector(`[data-question="children[0].answers.${arguments[0]}"]`);
                const chosen = new DataTransfer();
                chosen.items.add(new File([new Uint8Array(arguments[1] * 1024 * 1024)], "a.pdf"));
                const input = question.querySelector("input[type=file]");
                input.files = chosen.files;
                input.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
                const line = question.querySelector(".error");
                return line.hidden ? "" : line.textContent;
                """, key, megabytes);
    }

    @Test
    void withoutScriptsEveryQuestionIsThere() {
        browser.withScripts(false);
        try {
            visit("/probe/questions/camp");
            assertThat(browser.driver().findElements(By.cssSelector(".question")))
                    .hasSize(9)
                    .allMatch(question -> question.isDisplayed());
        } finally {
            browser.withScripts(true);
        }
    }

    @Test
    void theFieldsAreAccessibleAlsoWithTheirFaults() {
        visit("/probe/questions/camp");
        click("answers.car", "yes");
        click("children[0].answers.lunch", "veg");
        assertThat(Axe.violations(browser, "questions")).isEmpty();
        browser.ask("document.querySelector('main form').submit()");
        assertThat(browser.driver().findElements(By.cssSelector(".error-summary")))
                .hasSize(1);
        assertThat(Axe.violations(browser, "questions with faults")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private void visit(String path) {
        browser.visit(site.url(path));
    }

    private List<String> hidden() {
        return browser.ask("return [...document.querySelectorAll('.question[hidden]')].map((q) => q.dataset.question)");
    }

    private boolean disabled(String name) {
        return browser.ask("return document.getElementsByName(arguments[0])[0].disabled", name);
    }

    private void click(String name, String value) {
        browser.ask(
                "[...document.getElementsByName(arguments[0])].find((field) => field.value === arguments[1]).click()",
                name,
                value);
    }
}
