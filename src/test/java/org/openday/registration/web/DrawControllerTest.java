package org.openday.registration.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.database.Databases;
import org.openday.registration.Ballots;
import org.openday.registration.FreezeAnswer;
import org.openday.registration.PlacesChanged;
import org.openday.registration.SeedAnswer;
import org.openday.shared.Slug;

/** The draw of the event {@code draw}, five places, as everybody and as a family sees it. */
class DrawControllerTest extends CampSite {

    private static final Slug DRAW = new Slug("draw");
    private static final String PAGE = "/events/draw/draw";
    private static final Instant CLOSES = Instant.parse("2026-07-01T00:00:00Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void forgetDraws() throws Exception {
        Databases.clear(site.bean(ApplicationContext.class));
        site.bean(ApplicationContext.class).publishEvent(new PlacesChanged(DRAW));
    }

    @Test
    void beforeItClosesTheChanceTheRulesAndTheRandomnessArePublic() {
        assertThat(page("/events/draw").select("a[href=" + PAGE + "]")).hasSize(1);
        assertThat(main(page(PAGE))).contains("5个名额，现在有0份", "双色球", "截止");
        for (int i = 0; i < 6; i++) {
            enter(i);
        }
        assertThat(main(page(PAGE))).contains("现在有6份", "83.3%");
        assertThat(main(page("/en" + PAGE))).contains("6 entries so far", "83.3%", "Two members of staff");
        assertThat(site.get(PAGE + ".json").statusCode()).isEqualTo(404);
        assertThat(site.get("/events/summer-camp/draw").statusCode()).isEqualTo(404);
    }

    @Test
    void afterTheFreezeWhatWasSealedIsPublicAndTheFamilyHasItsReceipt() {
        String link = enter(0);
        assertThat(page(link).select("#draw a").eachAttr("href")).containsExactly(PAGE);
        FreezeAnswer.Frozen frozen = freeze();
        Document page = page(PAGE);
        assertThat(page.selectFirst("[data-draw]").attr("data-state")).isEqualTo("frozen");
        assertThat(page.select(".hash").eachText()).containsExactly(frozen.root(), frozen.seal());
        assertThat(site.get(PAGE + ".json").body()).contains(frozen.seal()).doesNotContain("drawn");
        String code = page(link).selectFirst("[data-draw-code]").attr("data-draw-code");
        HttpResponse<String> receipt =
                site.get(page(link).selectFirst("[data-draw-code] a").attr("href"));
        assertThat(receipt.body()).contains(code, frozen.root(), "\"salt\"");
        assertThat(receipt.headers().firstValue("cache-control")).contains("no-store");
        assertThat(site.get(link + "/receipt.json?code=00000000").statusCode()).isEqualTo(404);
        assertThat(site.get("/registrations/nobody/receipt.json").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasDrawnIsPublicAndAStrangersProgramFindsItRight() throws Exception {
        List<String> links = IntStream.range(0, 7).mapToObj(this::enter).toList();
        freeze();
        String receipt = site.get(links.getFirst() + "/receipt.json").body();
        seed();
        Document page = page(PAGE);
        assertThat(page.selectFirst("[data-seed]").text()).isEqualTo("2026075 07");
        assertThat(page.select("[data-granted] li")).hasSize(5);
        assertThat(page.select("[data-waiting] li")).hasSize(2);
        assertThat(main(page)).doesNotContain("Wu", "Xu");
        assertThat(main(page("/en" + PAGE))).contains("Codes with a place (5)", "Two members of staff");
        assertThat(links.stream().map(link -> state(page(link)))).containsOnly("confirmed", "waiting");
        assertThat(verify(site.get(PAGE + ".json").body(), receipt))
                .contains("\nOK")
                .doesNotContain("DIFFERS");
    }

    @Test
    void theProgramsAreToBeSavedAndNotShown() {
        for (String file : List.of("verify.html", "Verify.java")) {
            HttpResponse<String> response = site.get("/draw/" + file);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-disposition"))
                    .contains("attachment; filename=\"" + file + "\"");
        }
    }

    private String verify(String draw, String receipt) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Verify.java"), site.get("/draw/Verify.java").body());
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        source.toString(),
                        Files.writeString(folder.resolve("draw.json"), draw).toString(),
                        Files.writeString(folder.resolve("receipt.json"), receipt)
                                .toString())
                .redirectErrorStream(true)
                .start();
        return new String(run.getInputStream().readAllBytes(), UTF_8);
    }

    private FreezeAnswer.Frozen freeze() {
        clock().set(CLOSES);
        return (FreezeAnswer.Frozen) site.bean(Ballots.class).freeze(DRAW, null);
    }

    private void seed() {
        Ballots ballots = site.bean(Ballots.class);
        assertThat(ballots.seed(DRAW, "2026075 07", "Wu")).isInstanceOf(SeedAnswer.Noted.class);
        assertThat(ballots.seed(DRAW, "2026075 07", "Xu")).isEqualTo(new SeedAnswer.Drawn(5, 2));
    }

    private String enter(int number) {
        SentForm form = form("/events/draw/sign-up")
                .guardian("Guardian " + number, "1380013800" + number)
                .child(0, "Child" + number, "2015-03-14", "one");
        HttpResponse<String> response = send("/events/draw/sign-up", form.press("confirm"));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return location(response);
    }

    private static String state(Document page) {
        return page.selectFirst("[data-registration]").attr("data-state");
    }

    private static String main(Document page) {
        return page.selectFirst("main").text();
    }
}
