package org.openday.registration.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openday.content.ContentDesk;
import org.openday.registration.AnswerBook;

/** An event that asks for all a form can ask: a second guardian, several sessions, siblings together, questions, a file. */
class WholeSignUpTest extends CampSite {

    private static final String WHOLE = "/events/whole/sign-up";
    private static final String PARTS = "multipart/form-data; boundary=b0";
    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    @Override
    void write(Path folder) throws IOException {
        new ContentDesk(folder)
                .write(
                        "events/whole.md",
                        "---",
                        "title: 夏令营",
                        "place: 图书馆",
                        "signUp: {opens: 2026-05-01T08:00, closes: 2026-07-01T08:00, maxChildren: 2, sessionsPerChild: 2}",
                        "sessions:",
                        "  - {key: small, starts: 2026-07-20T09:00, ends: 2026-07-20T11:00, capacity: 1}",
                        "  - {key: large, starts: 2026-07-21T09:00, ends: 2026-07-21T11:00, capacity: 9}",
                        "  - {key: same-time, starts: 2026-07-21T10:00, ends: 2026-07-21T12:00, capacity: 9}",
                        "questions:",
                        "  - {key: car, type: yes-no, label: 开车来吗？, per: household, required: true, purpose: 安排停车。}",
                        "  - {key: allergy, type: yes-no, label: 过敏吗？, required: true, purpose: 订餐。}",
                        "  - {key: detail, type: long-text, label: 对什么过敏？, required: true, sensitivity: sensitive,"
                                + " purpose: 订餐。, showIf: {question: allergy, is: yes}}",
                        "  - {key: letter, type: file, label: 证明, purpose: 核对。}",
                        "---",
                        "正文");
    }

    private SentForm whole() {
        return form(WHOLE)
                .guardian("王小明", "13800138000")
                .type("guardian.relation", "父亲")
                .type("answers.car", "yes")
                .child(0, "王乐乐", "2015-03-14", "large")
                .type("children[0].answers.allergy", "no");
    }

    private SentForm peanuts() {
        return whole().also("children[0].session", "small")
                .type("second.name", "李小红")
                .type("second.email", "li@example.org")
                .type("children[0].answers.allergy", "yes")
                .type("children[0].answers.detail", "花生和虾");
    }

    private String received(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return location(response);
    }

    @Test
    void allThatWasEnteredIsKeptAndShownToItsHouseholdButWhatIsSensitive() {
        Document check = parsed(send(WHOLE, peanuts().press("check")));
        assertThat(check.select("dd").eachText())
                .contains("父亲", "李小红", "是", "花生和虾")
                .anyMatch(text -> text.contains("7月20日"))
                .anyMatch(text -> text.contains("7月21日"));
        String link = received(send(WHOLE, SentForm.of(check).press("confirm")));
        Document page = page(link);
        assertThat(page.select("[data-registration]")).hasSize(2);
        assertThat(page.select("dd").eachText()).contains("父亲", "李小红").doesNotContain("花生和虾");
        assertThat(site.bean(AnswerBook.class).open(link.substring(link.lastIndexOf('/') + 1)))
                .anyMatch(given -> given.answers().toJson().contains("花生和虾"));
        assertThat(rows("child")).isEqualTo(1);
    }

    @Test
    void changingAPartSavesNothingWhereverItsButtonStands() {
        Document check = parsed(send(WHOLE, whole().press("check")));
        assertThat(check.select("button[name=change]")).isNotEmpty();
        assertThat(check.select("button[name=change]").eachAttr("formaction"))
                .allSatisfy(action -> assertThat(action).startsWith(WHOLE + "#"));
        Document form = parsed(send(WHOLE, SentForm.of(check).press("confirm").type("change", "guardian-name")));
        assertThat(form.select("#children-0-name").val()).isEqualTo("王乐乐");
        assertThat(rows("household")).isZero();
    }

    @Test
    void answersCannotBeReadInTheDatabase() {
        received(send(WHOLE, peanuts().press("confirm")));
        assertThat(dump()).as("names, to see that one could read them").anyMatch(line -> line.contains(inDump("王乐乐")));
        for (String secret : List.of(inDump("花生"), HexFormat.of().formatHex("花生".getBytes(UTF_8)))) {
            assertThat(dump()).noneMatch(line -> line.contains(secret));
        }
    }

    /** As the database writes what is not ASCII. */
    private static String inDump(String text) {
        return text.chars().mapToObj(sign -> String.format("\\%04x", sign)).collect(Collectors.joining());
    }

    @Test
    void theSameFormWithOtherAnswersIsNotTaken() {
        SentForm form = peanuts();
        received(send(WHOLE, form.copy().press("confirm")));
        assertThat(send(WHOLE, form.copy().press("confirm")).statusCode()).isEqualTo(303);
        form.type("children[0].answers.detail", "牛奶");
        assertThat(send(WHOLE, form.press("confirm")).statusCode()).isEqualTo(422);
    }

    @Test
    void faultsStandInTheOrderOfThePage() {
        Document page =
                parsed(send(WHOLE, form(WHOLE).type("second.phone", "12").press("check")));
        List<String> targets = page.select(".error-summary a").eachAttr("href");
        assertThat(targets)
                .containsExactly(
                        "#guardian-name",
                        "#guardian-phone",
                        "#second-name",
                        "#second-phone",
                        "#answers-car",
                        "#children-0-name",
                        "#children-0-birth-year",
                        "#children-0-session",
                        "#children-0-answers-allergy");
        assertThat(targets)
                .allSatisfy(target -> assertThat(page.select(target)).as(target).hasSize(1));
        assertThat(page.select("details.second[open]")).hasSize(1);
    }

    @Test
    void twoSessionsAtOneTimeAreRefusedAtTheRowOfTheirChild() {
        SentForm form = whole().also("children[0].session", "small")
                .child(1, "王田田", "2016-03-14", "large")
                .also("children[1].session", "same-time")
                .type("children[1].answers.allergy", "no");
        HttpResponse<String> response = send(WHOLE, form.press("check"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(parsed(response).select(".error-summary a").eachAttr("href")).containsExactly("#children-1-session");
    }

    @Test
    void moreSessionsThanAChildMayHaveAreRefused() {
        SentForm form = whole().also("children[0].session", "small").also("children[0].session", "same-time");
        assertThat(parsed(send(WHOLE, form.press("check")))
                        .select(".error-summary a")
                        .eachAttr("href"))
                .containsExactly("#children-0-session");
        assertThat(parsed(send(
                                CAMP,
                                form().ada()
                                        .ben("week-1")
                                        .also("children[0].session", "week-2")
                                        .press("check")))
                        .select(".error-summary a")
                        .eachAttr("href"))
                .containsExactly("#children-0-session");
    }

    @Test
    void twoChildrenInTwoSessionsEachAreNotTooMany() {
        SentForm form = whole().also("children[0].session", "small")
                .child(1, "王田田", "2016-03-14", "large")
                .also("children[1].session", "small")
                .type("children[1].answers.allergy", "no")
                .type("tied", "yes");
        Document check = parsed(send(WHOLE, form.press("check")));
        assertThat(check.select("[data-prospect=place]").text()).contains("只剩1个名额");
        assertThat(check.text()).contains("要么一起去，要么都不去");
        Document page = page(received(send(WHOLE, SentForm.of(check).press("confirm"))));
        assertThat(page.select("[data-registration]").eachAttr("data-state"))
                .containsExactly("confirmed", "waiting", "confirmed", "waiting");
    }

    @Test
    void itIsSaidBeforehandThatThisIsAPlaceOnTheWaitingList() {
        received(send(WHOLE, whole().type("children[0].session", "small").press("confirm")));
        SentForm late = whole().guardian("李四", "13900139000").child(0, "李小满", "2015-03-14", "small");
        Document check = parsed(send(WHOLE, late.press("check")));
        assertThat(check.select("[data-prospect=waiting]").text()).contains("名额已满", "候补");
        assertThat(check.select("button[value=confirm]").text()).isEqualTo("确认候补");
    }

    @Test
    void itIsSaidBeforehandThatThisIsAnEntryInADraw() {
        Document check = parsed(send(
                "/events/draw/sign-up",
                form("/events/draw/sign-up")
                        .guardian("Ada", "13800138000")
                        .ben("one")
                        .press("check")));
        assertThat(check.select("[data-prospect=ballot]").text()).contains("抽签");
        assertThat(check.select("button[value=confirm]").text()).isEqualTo("确认参加抽签");
    }

    @Test
    void aFileIsPutAwaySealedAndHandedInWithItsForm() {
        Document check = parsed(sendFile(whole().press("check"), PDF));
        SentForm form = SentForm.of(check);
        assertThat(form.value("children[0].answers.letter")).matches("[A-Za-z0-9_-]{32}");
        assertThat(rows("answer_file where household_id is null")).isEqualTo(1);
        Document page = page(received(send(WHOLE, form.press("confirm"))));
        assertThat(page.select("dd").eachText()).contains("已收到文件");
        assertThat(rows("answer_file where household_id is not null")).isEqualTo(1);
        assertThat(dump()).noneMatch(line -> line.contains(form.value("children[0].answers.letter")));
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndAMadeUpReferenceIsNoFile() {
        HttpResponse<String> refused = sendFile(whole().press("check"), "#!/bin/sh");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).select(".error-summary a").eachAttr("href"))
                .containsExactly("#children-0-answers-letter");
        SentForm forged = whole().type("children[0].answers.letter", "A".repeat(32));
        assertThat(SentForm.of(parsed(send(WHOLE, forged.press("check")))).value("children[0].answers.letter"))
                .isEmpty();
    }

    @Test
    void filesThatAreTooLargeTogetherComeBackWithAllThatWasTypedAndOnlyTheLastOneIsToBeChosenAnew() {
        SentForm form = whole().child(1, "王田田", "2016-03-14", "large").type("children[1].answers.allergy", "no");
        String second = parts(form.press("check"), "children[1].answers.letter", "x".repeat(8 * 1024 * 1024))
                .replace("--b0--\r\n", "");
        String both = parts(SentForm.none(), "children[0].answers.letter", PDF).replace("--b0--\r\n", "") + second
                + "--b0--\r\n";
        HttpResponse<String> refused = site.sendAs(PARTS, WHOLE, both);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused)
                        .select(".error-summary a[href=#children-1-answers-letter]")
                        .text())
                .contains("一共不能超过 8 MB");
        assertThat(parsed(refused).select("#children-1-answers-letter[aria-invalid=true]"))
                .hasSize(1);
        SentForm back = SentForm.of(parsed(refused));
        assertThat(back.value("children[0].answers.letter")).matches("[A-Za-z0-9_-]{32}[|]");
        assertThat(back.value("children[1].name")).isEqualTo("王田田");
        assertThat(restored(cookie(refused)).value("children[1].name")).isEqualTo("王田田");
        received(send(WHOLE, back.press("confirm")));
    }

    @Test
    void aFileOfAnyLengthComesBackWithAllThatWasTyped() {
        HttpResponse<String> refused = sendFile(peanuts().press("check"), "x".repeat(20 * 1024 * 1024));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused)
                        .select(".error-summary a[href=#children-0-answers-letter]")
                        .text())
                .contains("超过 8 MB");
        assertThat(SentForm.of(parsed(refused)).value("children[0].answers.detail"))
                .isEqualTo("花生和虾");
    }

    private HttpResponse<String> sendFile(SentForm form, String file) {
        return site.sendAs(PARTS, WHOLE, parts(form, "children[0].answers.letter", file));
    }

    private static String parts(SentForm form, String field, String file) {
        return form.parts("b0", field, file);
    }

    @Test
    void aClosedBrowserLosesNothing() {
        HttpResponse<String> saved = send(WHOLE, peanuts().press("save"));
        assertThat(saved.statusCode()).isEqualTo(204);
        List<String> cookies = saved.headers().allValues("set-cookie");
        assertThat(cookies)
                .hasSize(4)
                .allMatch(each -> each.contains("HttpOnly; SameSite=Lax") && each.contains("Max-Age=86400"));
        String cookie = cookies.getFirst().split(";")[0];
        for (String prefix : List.of("", "/en", "/elder", "/en/elder")) {
            assertThat(cookies).anyMatch(each -> each.contains("; Path=" + prefix + WHOLE + ";"));
            Document page = parsed(site.get(prefix + WHOLE, "Cookie", cookie));
            assertThat(page.select(".restored")).hasSize(1);
            SentForm back = SentForm.of(page);
            assertThat(back.value("children[0].name")).isEqualTo("王乐乐");
            assertThat(back.value("children[0].session")).isEqualTo("small|large");
            assertThat(back.value("children[0].answers.detail")).isEqualTo("花生和虾");
            assertThat(back.value("second.name")).isEqualTo("李小红");
        }
        assertThat(dump()).noneMatch(line -> line.contains(inDump("王乐乐")) || line.contains(cookie.split("=")[1]));
    }

    @Test
    void aDraftIsItsBrowsersAlone() {
        send(WHOLE, peanuts().press("save"));
        for (String cookie : List.of("openday-draft=" + "A".repeat(32), "openday-draft=../x", "other=1")) {
            Document page = parsed(site.get(WHOLE, "Cookie", cookie));
            assertThat(page.select(".restored")).isEmpty();
            assertThat(SentForm.of(page).value("guardian.name")).isEmpty();
        }
    }

    @Test
    void everyStepKeepsADraftAndARemovedChildIsGoneFromIt() {
        SentForm two = whole().child(1, "王田田", "2016-03-14", "large");
        String cookie = cookie(send(WHOLE, two.copy().press("add-child")));
        assertThat(restored(cookie).value("children[1].name")).isEqualTo("王田田");
        site.post(WHOLE, two.press("remove-child-1").encoded(), "Cookie", cookie);
        assertThat(restored(cookie).value("children[0].name")).isEqualTo("王田田");
        assertThat(rows("sign_up_draft")).isEqualTo(1);
    }

    @Test
    void aDraftIsGoneOnceItIsHandedInOrCleared() {
        String cookie = cookie(send(WHOLE, whole().press("save")));
        HttpResponse<String> cleared = site.post(WHOLE, whole().press("clear").encoded(), "Cookie", cookie);
        assertThat(received(cleared)).isEqualTo(WHOLE);
        assertThat(cleared.headers().allValues("set-cookie")).hasSize(4).allMatch(each -> each.contains("Max-Age=0"));
        assertThat(rows("sign_up_draft")).isZero();
        cookie = cookie(send(WHOLE, whole().press("save")));
        received(site.post(WHOLE, whole().press("confirm").encoded(), "Cookie", cookie));
        assertThat(rows("sign_up_draft")).isZero();
    }

    @Test
    void nothingIsKeptOfAFormNobodyTypedInto() {
        HttpResponse<String> saved = send(WHOLE, form(WHOLE).press("save"));
        assertThat(saved.headers().allValues("set-cookie")).isEmpty();
        assertThat(rows("sign_up_draft")).isZero();
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().allValues("set-cookie").getFirst().split(";")[0];
    }

    private SentForm restored(String cookie) {
        return SentForm.of(parsed(site.get(WHOLE, "Cookie", cookie)));
    }

    /** The whole database as statements. */
    private List<String> dump() {
        return texts("script");
    }
}
