package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers and families meet while a real MariaDB is dead. */
class WithoutDatabaseTest extends MortalSite {

    private static final String DOWN = "{\"status\":\"DOWN\",\"down\":[\"database\"]}";

    private String own = "";
    private SentForm filledIn;

    @BeforeAll
    void die() {
        own = received(form().ada().ben("week-1"));
        filledIn = form().bob().child(0, "Mia", "2015-03-14", "week-1");
        assertThat(site.get("/health").body()).isEqualTo(UP);
        assertThat(page(CAMP).select("main .notice")).isEmpty();
        server.kill();
        awaitLoss();
    }

    /** There is nothing to clear. */
    @Override
    void forget() {}

    @ParameterizedTest
    @CsvSource({
        "/, 余位核对中",
        "/events, 余位核对中",
        "/events?month=2026-07, 余位核对中",
        EVENT + ", 余位核对中",
        "/elder" + EVENT + ", 余位核对中",
        CAMP + ", 余位核对中",
        "/en/, Places left: being checked",
        "/en" + EVENT + ", Places left: being checked",
    })
    void everyPageIsShownWithoutItsLiveParts(String path, String said) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(parsed(answer).select("main").text()).contains(said);
    }

    @Test
    void aSessionWhosePlacesCannotBeCountedIsOpenAndTellsNoNumber() {
        Element week = page(EVENT).selectFirst("[data-session=week-1]");
        assertThat(week.attr("data-state")).isEqualTo("open");
        assertThat(week.hasAttr("data-free")).isFalse();
        assertThat(week.text()).contains("余位核对中", "共10个名额", "暂时无法显示");
    }

    @Test
    void theFormSaysBeforehandThatNothingCanBeSaved() {
        assertThat(page(CAMP).select("main .notice").text()).contains("暂时不能保存报名");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "confirm"})
    void aFormComesBackWholeAndSaysThatNothingWasSaved(String step) {
        HttpResponse<String> answer = send(filledIn.copy().press(step));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(parsed(answer).select("main .notice").text()).contains("没有保存任何内容");
        assertThat(SentForm.of(parsed(answer)).entries())
                .isEqualTo(filledIn.copy().type("guardian.email", "").entries());
    }

    @Test
    void aFaultIsStillToldByItsField() {
        assertThat(confirm(filledIn.copy().child(0, "", "2015-03-14", "week-1")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aHouseholdLearnsThatItsPlacesAreSafe() {
        assertSaid(site.get(own), "您的报名还在");
        assertSaid(site.get("/en" + own), "Your registration is safe");
    }

    @Test
    void aHouseholdLearnsThatNothingWasChanged() {
        assertSaid(site.post(own + "/cancellation", "a=1"), "没有改变任何内容");
        assertSaid(site.post(own + "/A1/cancellation", "a=1"), "没有改变任何内容");
    }

    private static void assertSaid(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(parsed(answer).select("main").text()).contains(sentence);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    }

    @Test
    void healthSaysWhatIsDownAndNothingElse() {
        HttpResponse<String> answer = site.get("/health");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo(DOWN);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/json");
    }
}
