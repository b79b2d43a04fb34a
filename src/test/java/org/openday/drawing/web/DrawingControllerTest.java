package org.openday.drawing.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openday.account.Role;
import org.openday.account.StaffForTests;
import org.openday.audit.AuditLog;
import org.openday.database.Databases;
import org.openday.registration.Ballots;
import org.openday.registration.FreezeAnswer;
import org.openday.registration.web.CampWorld;
import org.openday.shared.Slug;
import org.openday.shared.TestClock;
import org.openday.testing.RunningSite;

/** Two organisers type the randomness of the event {@code draw}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawingControllerTest {

    private static final Slug DRAW = new Slug("draw");
    private static final Instant CLOSED = Instant.parse("2026-07-01T00:00:00Z");

    private RunningSite site;
    private String wu = "";
    private String xu = "";

    @BeforeAll
    void start(@TempDir Path folder) {
        site = RunningSite.start(
                Map.of("openday.content", CampWorld.in(folder).toString(), "test.clock", "2026-06-01T00:00:00Z"));
        StaffForTests staff = StaffForTests.of(site.bean(ApplicationContext.class));
        site.bean(TestClock.class).set(CLOSED);
        wu = staff.cookie(staff.add("Wu", Role.ORGANISER));
        xu = staff.cookie(staff.add("Xu", Role.ORGANISER));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @BeforeEach
    void freeze() throws Exception {
        Databases.clear(site.bean(ApplicationContext.class));
        assertThat(site.bean(Ballots.class).freeze(DRAW, null)).isInstanceOf(FreezeAnswer.Frozen.class);
    }

    @Test
    void whatTwoTypeAlikeDraws() {
        assertThat(state(wu)).isEqualTo("open");
        assertThat(location(type(wu, "2026075 07"))).isEqualTo("/staff/ballots?done=noted");
        assertThat(state(wu)).isEqualTo("mine");
        assertThat(state(xu)).isEqualTo("typed");
        assertThat(page(xu).select("main").text()).doesNotContain("2026075");
        assertThat(location(type(xu, "２０２６０７５　07"))).isEqualTo("/staff/ballots?done=drawn");
        assertThat(page(wu).select(".ballot")).isEmpty();
        assertThat(acts()).isEqualTo("ballot-seed-typed by Wu, ballot-seed-typed by Xu, ballot-drawn by Xu");
        assertThat(location(type(wu, "other"))).isEqualTo("/staff/ballots?done=already");
    }

    @Test
    void oneAloneDrawsNothing() {
        type(wu, "2026075 07");
        assertThat(location(type(wu, "2026075 07"))).isEqualTo("/staff/ballots?done=noted");
        assertThat(state(xu)).isEqualTo("typed");
    }

    @Test
    void whereTheyDifferBothAreToldAndWhoWasWrongTypesAgain() {
        type(wu, "2026075 06");
        HttpResponse<String> differs = type(xu, "2026075 07");
        assertThat(differs.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(differs.body()).select(".error-summary a").attr("href"))
                .isEqualTo("#seed-draw");
        assertThat(Jsoup.parse(differs.body()).select("#seed-draw").val()).isEqualTo("2026075 07");
        assertThat(differs.body()).doesNotContain("2026075 06");
        assertThat(state(wu)).isEqualTo("differs");
        assertThat(state(xu)).isEqualTo("differs");
        assertThat(page(wu).select(".ballot .notice").text()).contains("Xu");
        site.bean(TestClock.class).set(CLOSED.plusSeconds(60));
        type(wu, "2026075 07");
        assertThat(state(xu)).isEqualTo("typed");
        assertThat(location(type(xu, "2026075 07"))).isEqualTo("/staff/ballots?done=drawn");
        assertThat(acts()).contains("ballot-seed-differs by Xu");
    }

    @Test
    void withoutATextNothingIsTyped() {
        for (String none : new String[] {"", " 　\u200b", "x".repeat(501)}) {
            assertThat(type(wu, none).statusCode()).isEqualTo(422);
        }
        assertThat(state(wu)).isEqualTo("open");
    }

    @Test
    void whatIsNoFrozenBallotIsNotThere() {
        for (String event : new String[] {"summer-camp", "nowhere", "No%20Slug"}) {
            assertThat(site.post("/staff/ballots/" + event + "/seed", "seed=1", "Cookie", wu)
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private HttpResponse<String> type(String cookie, String text) {
        return site.post("/staff/ballots/draw/seed", "seed=" + URLEncoder.encode(text, UTF_8), "Cookie", cookie);
    }

    private Document page(String cookie) {
        return Jsoup.parse(site.get("/staff/ballots", "Cookie", cookie).body());
    }

    private String state(String cookie) {
        return page(cookie).expectFirst("[data-state]").attr("data-state");
    }

    private String acts() {
        return String.join(
                ", ",
                site.bean(AuditLog.class).after(0).stream()
                        .filter(entry -> entry.subject().equals("draw:draw"))
                        .filter(entry -> entry.origin().equals("web"))
                        .map(entry -> entry.act() + " by " + entry.actor().substring("staff:".length()))
                        .toList());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("location").orElse("none " + response.statusCode());
    }
}
