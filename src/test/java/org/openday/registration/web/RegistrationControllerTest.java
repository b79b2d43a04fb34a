package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationControllerTest extends CampSite {

    @Test
    void whoStillHasToConfirmIsNotToldThatNothingIsLeftToDo() {
        assertThat(page(received(form().ada().ben("week-1")))
                        .selectFirst(".notice-success")
                        .text())
                .contains("监护人确认")
                .doesNotContain("不需要");
    }

    @Test
    void aHouseholdSeesItsChildrenAndWhatIsHeldAboutIt() {
        Document page = page(received(form().ada().ben("week-1").child(1, "Mia", "2016-02-29", "week-2")));
        assertThat(page.select("[data-registration]").eachAttr("data-state")).containsExactly("confirmed", "confirmed");
        assertThat(page.select("[data-registration]").eachAttr("data-session")).containsExactly("week-1", "week-2");
        assertThat(page.select("[data-registration] h3").eachText())
                .allSatisfy(text -> assertThat(text).matches("(Ben|Mia) .+"));
        assertThat(page.select("dd").eachText()).contains("Ada", "13800138000");
        assertThat(page.selectFirst("main").text()).contains("水壶", "图书馆", "7月6日");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void whatWasTypedIsShownAsText() {
        String name = "\"><script>alert(1)</script>";
        Document page =
                page(received(form().ada().guardian(name, "13800138000").child(0, name, "2015-03-14", "week-1")));
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.selectFirst("[data-registration] h3").text()).startsWith(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en", "/en/elder"})
    void aCancelledPlaceIsFreeAtOnceAndTwiceIsOnce(String prefix) {
        String link = prefix + received(form().ada().ben("week-1").child(1, "Mia", "2016-02-29", "week-1"));
        String cancellation = cancellations(page(link)).getFirst();
        for (int time = 0; time < 2; time++) {
            HttpResponse<String> response = site.post(cancellation, "");
            assertThat(response.statusCode()).isEqualTo(303);
            assertThat(location(response)).isEqualTo(link);
            assertThat(page(link).select("[data-registration]").eachAttr("data-state"))
                    .containsExactly("cancelled", "confirmed");
            assertThat(free("week-1")).isEqualTo(9);
        }
        assertThat(cancellations(page(link))).hasSize(1);
    }

    @Test
    void allRegistrationsOfAHouseholdCanBeCancelledAtOnce() {
        String link = received(form().ada().ben("week-1").child(1, "Mia", "2016-02-29", "week-2"));
        assertThat(site.post(link + "/cancellation", "").statusCode()).isEqualTo(303);
        Document page = page(link);
        assertThat(page.select("[data-registration]").eachAttr("data-state")).containsExactly("cancelled", "cancelled");
        assertThat(page.selectFirst("h1").text()).isEqualTo("报名已取消");
        assertThat(cancellations(page)).isEmpty();
    }

    @Test
    void whoCancelledCanSignUpAgain() {
        String first = received(form().ada().ben("week-1"));
        site.post(first + "/cancellation", "");
        String second = received(form().ada().ben("week-1"));
        assertThat(second).isNotEqualTo(first);
        assertThat(free("week-1")).isEqualTo(9);
        assertThat(page(first).select("[data-registration]").eachAttr("data-state"))
                .containsExactly("cancelled");
    }

    @Test
    void lookingChangesNothing() {
        String link = received(form().ada().ben("week-1"));
        String cancellation = cancellations(page(link)).getFirst();
        for (String path : List.of(link, cancellation, link + "/cancellation")) {
            assertThat(site.get(path).statusCode()).isIn(200, 404, 405);
            assertThat(site.send("HEAD", path, "").statusCode()).isIn(200, 404, 405);
        }
        assertThat(free("week-1")).isEqualTo(9);
        assertThat(page(link).select("[data-registration]").eachAttr("data-state"))
                .containsExactly("confirmed");
    }

    @Test
    void theReferenceOfAnotherHouseholdCancelsNothing() {
        String adas = received(form().ada().ben("week-1"));
        String bobs = received(form().bob().child(0, "Eve", "2015-03-14", "week-1"));
        String reference = page(adas).selectFirst("[data-registration]").attr("data-registration");
        site.post(bobs + "/" + reference + "/cancellation", "");
        site.post("/registrations/nobody/" + reference + "/cancellation", "");
        site.post(bobs + "/0/cancellation", "");
        assertThat(free("week-1")).isEqualTo(8);
        assertThat(page(adas).select("[data-registration]").eachAttr("data-state"))
                .containsExactly("confirmed");
        assertThat(page(bobs).select("[data-registration]").eachAttr("data-state"))
                .containsExactly("confirmed");
    }

    @Test
    void aSessionThatHasBegunCannotBeCancelledOnThePage() {
        String link = received(form().ada().ben("week-1"));
        clock().set(Instant.parse("2026-07-05T16:00:00Z"));
        assertThat(cancellations(page(link))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%00", "..%2f", "%E2%80%AE", "' or 1=1", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void anAddressNobodyWasGivenIsNotFound(String token) {
        String path = "/registrations/" + token.replace(" ", "%20");
        assertThat(site.get(path).statusCode()).isEqualTo(404);
        assertThat(site.post(path + "/cancellation", "").statusCode()).isEqualTo(404);
    }

    private static List<String> cancellations(Document page) {
        return page.select("[data-registration] form[method=post]").stream()
                .map((Element form) -> form.attr("action"))
                .toList();
    }
}
