package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignUpControllerTest extends CampSite {

    @Test
    void theFormStartsEmptyWithTheSessionsThatTakePlace() {
        Document page = page(CAMP);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main fieldset.child")).hasSize(1);
        assertThat(page.select(".child input[type=radio]").eachAttr("value"))
                .containsExactly("full", "week-1", "week-2");
        assertThat(page.select("input[type=radio][disabled]").eachAttr("value")).containsExactly("full");
        assertThat(page.select("[aria-invalid], .error-summary")).isEmpty();
        assertThat(page.select("input[name=consents]").eachAttr("value")).containsExactly("privacy");
        assertThat(page.select("input[name=consents.photos]").eachAttr("value")).containsExactly("yes", "no");
        assertThat(page.select(".consent [checked]")).isEmpty();
    }

    @Test
    void anEmptyFormComesBackWithEveryFaultLinkedToItsField() {
        HttpResponse<String> response = send(form().press("check"));
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = parsed(response);
        assertThat(page.title()).startsWith("错误：");
        assertThat(targets(page))
                .containsExactly(
                        "guardian-name",
                        "guardian-phone",
                        "children-0-name",
                        "children-0-birth-year",
                        "children-0-session",
                        "consent-privacy");
        assertThat(targets(page))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
        assertThat(page.select("[aria-invalid=true]")).hasSize(6);
        assertThat(page.select("[aria-describedby]")).allSatisfy(field -> {
            for (String id : field.attr("aria-describedby").strip().split(" ")) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        });
    }

    @Test
    void anErrorLeadsToASessionThatCanBeChosen() {
        Element radio = parsed(send(form().press("check"))).getElementById("children-0-session");
        assertThat(radio.attr("value")).isEqualTo("week-1");
        assertThat(radio.hasAttr("disabled")).isFalse();
    }

    @Test
    void inEnglishTheTitleSaysErrorToo() {
        assertThat(parsed(send("/en" + CAMP, form("/en" + CAMP).press("check"))).title())
                .startsWith("Error:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><script>alert(1)</script>", "' onfocus='x", "${7*7}&amp;{0}", "O’Brien 欧阳"})
    void whatWasTypedStaysAsItWasTyped(String typed) {
        SentForm sent = form().guardian(typed, typed)
                .type("guardian.email", typed)
                .child(0, typed, "15-x-99", "week-2")
                .choose("photos");
        Document page = check(sent);
        assertThat(SentForm.of(page).entries()).isEqualTo(sent.entries());
        assertThat(page.select("main script, main [onfocus]")).isEmpty();
        Document checked = check(form().ada().guardian(typed, "13800138000").ben("week-1"));
        assertThat(checked.select("dd").eachText()).contains(typed);
        assertThat(checked.select("main script, main [onfocus]")).isEmpty();
    }

    @Test
    void fullWidthDigitsAreNoMistake() {
        SentForm sent = form().ada().guardian("Ada", "１３８００１３８０００").child(0, "Ben", "２０１５-０３-１４", "week-1");
        assertThat(check(sent).select("dd").eachText()).contains("13800138000", "2015年3月14日");
    }

    @Test
    void anotherChildAndOneLessKeepEverythingElse() {
        SentForm one =
                form().ada().ben("week-2").type("guardian.email", "ada@example").choose("photos");
        SentForm two = SentForm.of(parsed(send(one.copy().press("add-child"))));
        assertThat(two.value("children[1].name")).isEmpty();
        two.child(1, "Mia", "2016-02-29", "week-1");
        SentForm three = SentForm.of(parsed(send(two.copy().press("add-child"))));
        SentForm back = SentForm.of(parsed(send(three.press("remove-child-3"))));
        assertThat(back.entries()).isEqualTo(two.entries());
        SentForm miaAlone = SentForm.of(parsed(send(two.press("remove-child-1"))));
        assertThat(miaAlone.value("children[0].name")).isEqualTo("Mia");
        assertThat(miaAlone.value("guardian.email")).isEqualTo("ada@example");
        assertThat(miaAlone.value("consents")).isEqualTo("privacy");
        assertThat(miaAlone.value("consents.photos")).isEqualTo("yes");
    }

    @Test
    void theChildIsRemovedWhoseButtonWasPressed() {
        SentForm form =
                form().ada().ben("week-1").child(1, "", " - - ", "week-1").child(2, "Mia", "2016-02-29", "week-1");
        SentForm without = SentForm.of(parsed(send(form.press("remove-child-2"))));
        assertThat(List.of(without.value("children[0].name"), without.value("children[1].name")))
                .containsExactly("Ben", "Mia");
    }

    @Test
    void theFormOffersNoMoreChildrenThanAHouseholdMayHave() {
        SentForm form = form().ada();
        for (int i = 0; i < 5; i++) {
            form = SentForm.of(parsed(send(form.press("add-child"))));
        }
        Document page = parsed(send(form.press("add-child")));
        assertThat(page.select("fieldset.child")).hasSize(3);
        assertThat(page.select("button[value=add-child]")).isEmpty();
    }

    @Test
    void tooManyChildrenAreNamed() {
        SentForm form = form().ada().ben("week-1");
        List.of(1, 2, 3).forEach(row -> form.child(row, "Child " + row, "2015-03-14", "week-1"));
        HttpResponse<String> response = send(form.press("check"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(targets(parsed(response))).containsExactly("children-3-name");
    }

    @Test
    void theCheckPageShowsEveryAnswerAndSavesNothing() {
        Document page = check(form().ada()
                .type("guardian.email", "ada@example.org")
                .ben("week-1")
                .child(1, "Mia", "2016-02-29", "week-2"));
        assertThat(page.select("dd").eachText())
                .containsExactly(
                        "Ada",
                        "13800138000",
                        "ada@example.org",
                        "Ben",
                        "2015年3月14日",
                        "7月6日 星期一 00:00–7月10日 星期五 16:00",
                        "Mia",
                        "2016年2月29日",
                        "7月13日 星期一 09:00–7月17日 星期五 16:00",
                        "同意",
                        "不同意");
        assertThat(rows("household")).isZero();
        assertThat(free("week-1")).isEqualTo(10);
    }

    @Test
    void fromTheCheckPageEverythingGoesBackIntoTheForm() {
        SentForm sent = form().ada().ben("week-2").choose("photos");
        Document check = check(sent);
        SentForm back = SentForm.of(parsed(send(SentForm.of(check).press("change"))));
        assertThat(back.entries()).isEqualTo(sent.entries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en", "/elder", "/en/elder"})
    void aConfirmedSignUpLeadsToTheHouseholdsPageInTheSameViewing(String prefix) {
        Document check = parsed(
                send(prefix + CAMP, form(prefix + CAMP).ada().ben("week-1").press("check")));
        HttpResponse<String> response = send(prefix + CAMP, SentForm.of(check).press("confirm"));
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(location(response)).matches(prefix + "/registrations/[A-Za-z0-9_-]{32}");
        assertThat(page(location(response)).select("[data-registration]").eachAttr("data-state"))
                .containsExactly("confirmed");
        assertThat(free("week-1")).isEqualTo(9);
    }

    @Test
    void aCheckedFormThatIsSentWithoutItsButtonIsConfirmed() {
        Document check = parsed(send(CAMP, form(CAMP).ada().ben("week-1").press("check")));
        assertThat(send(CAMP, SentForm.of(check)).statusCode()).isEqualTo(303);
        Document back = parsed(send(CAMP, SentForm.of(check).press("change")));
        assertThat(back.select("input[name=guardian.name]").attr("value")).isEqualTo("Ada");
    }

    @Test
    void theSameFormTwiceIsOneSignUp() {
        SentForm form = form().ada().ben("week-1").child(1, "Mia", "2016-02-29", "week-1");
        assertThat(received(form.copy())).isEqualTo(received(form.copy()));
        assertThat(free("week-1")).isEqualTo(8);
        assertThat(rows("household")).isEqualTo(1);
    }

    @Test
    void theSameFormFromTwoHandsAtOnceIsOneSignUp() throws Exception {
        SentForm form = form().ada().ben("week-1").press("confirm");
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            Callable<HttpResponse<String>> press = () -> send(form.copy());
            List<Future<HttpResponse<String>>> answers = hands.invokeAll(List.of(press, press, press, press));
            String first = location(answers.getFirst().get());
            assertThat(first).startsWith("/registrations/");
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(location(answer.get())).isEqualTo(first);
            }
        }
        assertThat(free("week-1")).isEqualTo(9);
    }

    @Test
    void theSameFormAfterTheEndOfSignUpIsAnsweredAsItWasThen() {
        SentForm form = form().ada().ben("week-1");
        String link = received(form.copy());
        clock().set(Instant.parse("2026-08-01T00:00:00Z"));
        assertThat(received(form)).isEqualTo(link);
    }

    @Test
    void theSameFormWithOtherAnswersIsNotTakenAndTellsNoLink() {
        SentForm form = form().ada().ben("week-1");
        String link = received(form.copy());
        HttpResponse<String> response = confirm(form.copy().child(0, "Eve", "2015-03-14", "week-2"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).doesNotContain(link.substring(link.lastIndexOf('/') + 1), "Ada&#", "Ben");
        assertThat(rows("household")).isEqualTo(1);
        SentForm fresh = SentForm.of(parsed(response));
        assertThat(fresh.value("formToken")).isNotEmpty().isNotEqualTo(form.value("formToken"));
        assertThat(fresh.value("children[0].name")).isEqualTo("Eve");
        assertThat(parsed(response).title()).startsWith("错误：");
        assertThat(received(fresh)).isNotEqualTo(link);
    }

    @Test
    void theSameChildByAnotherGuardianGetsAPageOfItsOwnAndNoSecondPlace() {
        String first =
                received(form().guardian("Ada", "13800138000").agree("privacy").ben("week-1"));
        String second =
                received(form().guardian("Bob", "13900139000").agree("privacy").ben("week-1"));
        assertThat(second).isNotEqualTo(first);
        assertThat(free("week-1")).isEqualTo(9);
        Document page = page(second);
        assertThat(page.select("[data-registration]").eachAttr("data-state")).containsExactly("confirmed");
        assertThat(page.text()).doesNotContain("Ada").doesNotContain("13800138000");
    }

    @Test
    void inAFullSessionTheSameChildKeepsItsPlaceForThoseWhoHoldItOnly() {
        SentForm hers = form().ada().ben("week-2");
        SentForm his = form().bob().ben("week-2");
        SentForm strangers = form().bob().child(0, "Eve", "2015-03-14", "week-2");
        fill();
        assertThat(page(received(hers)).select("[data-registration]").eachAttr("data-state"))
                .containsExactly("confirmed");
        assertThat(confirm(his).statusCode()).isEqualTo(409);
        assertThat(parsed(confirm(his)).selectFirst("main").text().replace("Ben", "Eve"))
                .isEqualTo(parsed(confirm(strangers)).selectFirst("main").text());
        assertThat(rows("household")).isEqualTo(2);
    }

    /** Both places of the second week are given, one of them to Ben. */
    private void fill() {
        received(form().ada().ben("week-2").child(1, "Mia", "2016-02-29", "week-2"));
        assertThat(free("week-2")).isZero();
    }

    @Test
    void aFullSessionIsSaidPlainlyAndTheFormCanBeHadBack() {
        SentForm mine = form().bob().child(0, "Eve", "2015-03-14", "week-2").choose("photos");
        fill();
        HttpResponse<String> response = confirm(mine.copy());
        assertThat(response.statusCode()).isEqualTo(409);
        Document page = parsed(response);
        assertThat(page.selectFirst("h1").text()).isEqualTo("名额已满");
        assertThat(page.selectFirst(".notice").text()).contains("7月13日");
        SentForm back = SentForm.of(parsed(send(SentForm.of(page).press("change"))));
        assertThat(back.value("children[0].name")).isEqualTo("Eve");
        assertThat(back.value("consents")).isEqualTo("privacy");
        assertThat(back.value("consents.photos")).isEqualTo("yes");
        assertThat(rows("household")).isEqualTo(1);
        assertThat(received(back.child(0, "Eve", "2015-03-14", "week-1"))).startsWith("/registrations/");
    }

    @Test
    void aPlaceThatIsMissingForOneSiblingIsGivenToNone() {
        received(form().ada().ben("week-2"));
        HttpResponse<String> response =
                confirm(form().bob().child(0, "Eve", "2015-03-14", "week-2").child(1, "Fay", "2016-03-14", "week-2"));
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(free("week-2")).isEqualTo(1);
    }

    @Test
    void aChildElsewhereAtThatTimeIsNamed() {
        String rival = "/events/rival/sign-up";
        assertThat(send(rival, form(rival).ada().ben("one").press("confirm")).statusCode())
                .isEqualTo(303);
        HttpResponse<String> response = confirm(form().ada().ben("week-1"));
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(parsed(response).selectFirst(".notice").text()).contains("Ben");
        assertThat(rows("household")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"walk, 直接来", "announced, 公布", "early, 6月10日", "late, 5月31日", "past, 结束", "off, 取消", "unwritten, 准备"})
    void anEventThatTakesNoSignUpsSaysWhy(String slug, String reason) {
        String path = "/events/" + slug + "/sign-up";
        HttpResponse<String> looked = site.get(path);
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(parsed(looked).selectFirst(".notice").text()).contains(reason);
        assertThat(parsed(looked).select("main form")).isEmpty();
        SentForm form = form().ada().ben("one");
        for (String step : List.of("check", "add-child", "change", "confirm")) {
            HttpResponse<String> sent = send(path, form.press(step));
            assertThat(sent.statusCode()).as(step).isEqualTo(409);
            assertThat(parsed(sent).selectFirst(".notice").text()).contains(reason);
        }
        assertThat(rows("household")).isZero();
    }

    @Test
    void anUnknownEventIsNotFound() {
        assertThat(site.get("/events/nothing/sign-up").statusCode()).isEqualTo(404);
        assertThat(send("/events/nothing/sign-up", form()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rained-off", "week-9", "\u0000", "../x"})
    void aSessionThatCannotBeHadIsAFaultOfItsField(String session) {
        HttpResponse<String> response = confirm(form().ada().ben(session));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(targets(parsed(response))).containsExactly("children-0-session");
    }

    @Test
    void aFormThatArrivesAfterTheEndIsToldSo() {
        SentForm form = form().ada().ben("week-1");
        clock().set(Instant.parse("2026-07-01T00:00:00Z"));
        for (String step : List.of("check", "confirm", "add-child")) {
            HttpResponse<String> response = send(form.press(step));
            assertThat(response.statusCode()).isEqualTo(409);
            assertThat(parsed(response).selectFirst(".notice").text()).contains("7月1日");
        }
    }

    @ParameterizedTest
    @CsvSource({"2018-07-06, true", "2018-07-07, false", "2011-07-07, true", "2011-07-06, false"})
    void theAgeCountsOnTheFirstDayOfTheSession(String born, boolean fits) {
        HttpResponse<String> response = confirm(form().ada().child(0, "Ben", born, "week-1"));
        assertThat(response.statusCode()).isEqualTo(fits ? 303 : 422);
        if (!fits) {
            assertThat(targets(parsed(response))).containsExactly("children-0-birth-year");
        }
    }

    @ParameterizedTest
    @CsvSource({"february, 422", "march, 303"})
    void whoWasBornOn29FebruaryIsAYearOlderOn1March(String session, int status) {
        SentForm form = form("/events/leap/sign-up").ada().child(0, "Ben", "2012-02-29", session);
        assertThat(send("/events/leap/sign-up", form.press("confirm")).statusCode())
                .isEqualTo(status);
    }

    @Test
    void onlyTheRequiredConsentMustBeGiven() {
        SentForm without = form().guardian("Ada", "13800138000").ben("week-1").choose("photos");
        HttpResponse<String> response = confirm(without);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(targets(parsed(response))).containsExactly("consent-privacy");
        assertThat(rows("household")).isZero();
    }

    @Test
    void aFormOfYesterdayComesBackWithEverythingAndAFreshToken() {
        SentForm form = form().ada().ben("week-1").choose("photos");
        clock().advance(Duration.ofHours(24));
        HttpResponse<String> response = confirm(form.copy());
        assertThat(response.statusCode()).isEqualTo(422);
        SentForm fresh = SentForm.of(parsed(response));
        assertThat(fresh.entries()).isEqualTo(form.entries());
        assertThat(rows("household")).isZero();
        assertThat(received(fresh)).startsWith("/registrations/");
    }

    @Test
    void aFormIsGoodUntilJustBeforeADayIsOver() {
        SentForm form = form().ada().ben("week-1");
        clock().advance(Duration.ofHours(24).minusMillis(1));
        assertThat(received(form)).startsWith("/registrations/");
    }

    private static List<String> targets(Document page) {
        return page.select(".error-summary a").eachAttr("href").stream()
                .map(link -> link.substring(1))
                .toList();
    }
}
