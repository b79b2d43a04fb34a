package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.content.ContentDesk;
import org.openday.registration.KeptCodes;

/** A family changes what it answered to an event's own questions, as a browser without scripts does it. */
class AnswersPageTest extends CampSite {

    private static final String SIGN_UP = "/events/asks/sign-up";
    private static final String BEN = "children[0].answers.";
    private static final Instant UNTIL = Instant.parse("2026-07-05T00:00:00Z");
    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private String cookie = "";

    @Override
    Map<String, Object> database() {
        return Map.of("test.codes", true, "openday.resident-id", "1");
    }

    @Override
    void write(Path folder) throws IOException {
        new ContentDesk(folder)
                .write(
                        "events/asks.md",
                        "---",
                        "title: 夏令营",
                        "place: 图书馆",
                        "signUp: {opens: 2026-05-01T08:00, closes: 2026-07-01T08:00, maxChildren: 2, changesUntil: 2026-07-05T08:00}",
                        "sessions: [{key: one, starts: 2026-07-20T09:00, ends: 2026-07-20T11:00, capacity: 9}]",
                        "questions:",
                        "  - {key: car, type: yes-no, label: 开车来吗？, per: household, required: true, purpose: 安排停车。}",
                        "  - {key: plate, type: text, label: 车牌, per: household, required: true, purpose: 安排停车。,"
                                + " showIf: {question: car, is: yes}}",
                        "  - {key: lunch, type: choice, label: 午餐, required: true, purpose: 订餐。,"
                                + " options: [{key: any, label: 都可以}, {key: veg, label: 素食}]}",
                        "  - {key: days, type: several, label: 哪几天, purpose: 排班。,"
                                + " options: [{key: sat, label: 周六}, {key: sun, label: 周日}]}",
                        "  - {key: detail, type: long-text, label: 要注意什么？, max: 20, sensitivity: sensitive, purpose: 照顾孩子。}",
                        "  - {key: height, type: number, label: 身高, min: 80, max: 200, purpose: 准备衣服。}",
                        "  - {key: shot, type: date, label: 接种日期, latest: today, purpose: 核对。}",
                        "  - {key: uncle, type: phone, label: 另一个电话, purpose: 联系。}",
                        "  - {key: number, type: resident-id, label: 身份证号码, sensitivity: sensitive, purpose: 保险。}",
                        "  - {key: letter, type: file, label: 证明, purpose: 核对。}",
                        "---",
                        "正文");
    }

    @BeforeEach
    void forgetTheGrant() {
        cookie = "";
    }

    private SentForm whole() {
        return form(SIGN_UP)
                .guardian("王小明", "13800138000")
                .type("answers.car", "no")
                .child(0, "王乐乐", "2015-03-14", "one")
                .type(BEN + "lunch", "veg")
                .type(BEN + "days", "sat")
                .also(BEN + "days", "sun")
                .type(BEN + "detail", "怕狗\n会游泳")
                .type(BEN + "height", "140")
                .type(BEN + "shot.year", "2026")
                .type(BEN + "shot.month", "3")
                .type(BEN + "shot.day", "7")
                .type(BEN + "uncle", "021 5555 0000")
                .type(BEN + "number", "11010519491231002X");
    }

    private String signedUp(SentForm form) {
        HttpResponse<String> response = send(SIGN_UP, form.press("confirm"));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return location(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en", "/elder"})
    void everyKindOfAnswerIsShownAsItWasGivenAndCanBeChanged(String prefix) {
        String link = prefix + signedUp(whole());
        String address = page(link).selectFirst(".rights a[href$=/answers]").attr("href");
        assertThat(location(site.get(address))).isEqualTo(link + "/code/answers");
        grant(link);
        SentForm form = SentForm.of(parsed(get(address)));
        for (List<String> each : List.of(
                List.of("answers.car", "no"),
                List.of(BEN + "lunch", "veg"),
                List.of(BEN + "days", "sat|sun"),
                List.of(BEN + "detail", "怕狗\n会游泳"),
                List.of(BEN + "height", "140"),
                List.of(BEN + "shot.year", "2026"),
                List.of(BEN + "shot.month", "3"),
                List.of(BEN + "shot.day", "7"),
                List.of(BEN + "uncle", "021 5555 0000"),
                List.of(BEN + "number", "11010519491231002X"))) {
            assertThat(form.value(each.getFirst()).strip()).as(each.getFirst()).isEqualTo(each.getLast());
        }
        form.type("answers.car", "yes").type("answers.plate", "沪A12345").type(BEN + "days", "sun");
        HttpResponse<String> done = post(link, form.type(BEN + "height", "142"));
        assertThat(location(done)).isEqualTo(link);
        assertThat(page(link).select("dd").eachText())
                .contains("沪A12345", "142")
                .doesNotContain("140");
        SentForm again = SentForm.of(parsed(get(address)));
        assertThat(again.value(BEN + "days")).isEqualTo("sun");
        assertThat(again.value(BEN + "shot.month")).isEqualTo("3");
    }

    @Test
    void untilWhenAnswersCanBeChangedStandsBesideTheLinkAndThenTheLinkIsGone() {
        String link = signedUp(whole());
        grant(link);
        assertThat(page(link).select(".rights li").first().text()).isEqualTo("修改对活动问题的回答 可以修改到7月5日 星期日 08:00");
        SentForm form = SentForm.of(parsed(get(link + "/answers")));
        clock().set(UNTIL.minusMillis(1));
        assertThat(page(link).select("a[href$=/answers]")).hasSize(1);
        clock().set(UNTIL);
        assertThat(page(link).select("a[href$=/answers]")).isEmpty();
        Document closed = parsed(site.get(link + "/answers"));
        assertThat(closed.selectFirst(".notice").text()).startsWith("修改期限（7月5日 星期日 08:00）已经过了。");
        grant(link);
        for (SentForm late :
                List.of(form.copy().type(BEN + "height", "142"), form.copy().type(BEN + "height", "9"))) {
            HttpResponse<String> refused = post(link, late);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(parsed(refused).selectFirst("h1").text()).isEqualTo("现在不能修改回答");
        }
        assertThat(page(link).select("dd").eachText()).contains("140");
    }

    @Test
    void aFaultIsToldAtItsFieldAndNothingTypedIsLost() {
        String link = signedUp(whole());
        grant(link);
        SentForm form = SentForm.of(parsed(get(link + "/answers")));
        HttpResponse<String> response = post(
                link, form.type("answers.car", "yes").type(BEN + "height", "9").type(BEN + "detail", "花生"));
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = parsed(response);
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#answers-plate", "#children-0-answers-height");
        assertThat(page.select("#children-0-answers-height[aria-invalid=true]").val())
                .isEqualTo("9");
        assertThat(page.select("#children-0-answers-detail").text()).isEqualTo("花生");
        SentForm corrected = SentForm.of(page).type("answers.plate", "沪A1").type(BEN + "height", "141");
        assertThat(post(link, corrected).statusCode()).isEqualTo(303);
        assertThat(page(link).select("dd").eachText()).contains("141", "沪A1").doesNotContain("花生");
        assertThat(parsed(get(link + "/answers"))
                        .select("#children-0-answers-detail")
                        .text())
                .isEqualTo("花生");
    }

    @Test
    void whoComesSecondSeesWhatTheOtherStoredAndKeepsWhatWasTyped() {
        String link = signedUp(whole());
        grant(link);
        SentForm mine = SentForm.of(parsed(get(link + "/answers")));
        SentForm theirs = mine.copy();
        assertThat(post(link, theirs.type(BEN + "detail", "怕猫").type(BEN + "uncle", ""))
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> response = post(link, mine.type(BEN + "height", "142"));
        assertThat(response.statusCode()).isEqualTo(409);
        Document page = parsed(response);
        assertThat(page.select(".error-summary dt").eachText()).containsExactly("王乐乐：要注意什么？", "王乐乐：身高", "王乐乐：另一个电话");
        assertThat(page.select(".error-summary dd").eachText()).containsExactly("怕猫", "140", "未填写");
        assertThat(page.select("#children-0-answers-height").val()).isEqualTo("142");
        assertThat(page.select("#children-0-answers-detail").text()).startsWith("怕狗");
        assertThat(page(link).select("dd").eachText()).doesNotContain("142");
        assertThat(post(link, SentForm.of(page)).statusCode()).isEqualTo(303);
        assertThat(page(link).select("dd").eachText()).contains("142");
        assertThat(parsed(get(link + "/answers"))
                        .select("#children-0-answers-detail")
                        .text())
                .startsWith("怕狗");
    }

    @Test
    void withoutACodeNothingIsSeenOrChangedAndNothingTypedIsLost() {
        String link = signedUp(whole());
        for (String wrong : List.of("", "openday-grant=made-up")) {
            cookie = wrong;
            HttpResponse<String> response =
                    site.post(link + "/answers", "version=x&children[0].answers.detail=mine", "Cookie", cookie);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body()).doesNotContain("怕狗", "11010519491231002X", "021 5555");
            Document page = parsed(response);
            assertThat(page.select("#children-0-answers-detail").text()).isEqualTo("mine");
            assertThat(page.select(".error-summary a[target=_blank]").attr("href"))
                    .isEqualTo(link + "/code/answers");
        }
        assertThat(page(link).select("dd").eachText()).doesNotContain("mine");
        assertThat(site.get("/registrations/nobody/answers").statusCode()).isEqualTo(404);
        assertThat(site.post("/registrations/nobody/answers", "version=x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoCancelledAllIsToldSoAndAChildThatIsCancelledIsNotAsked() {
        String link = signedUp(whole().child(1, "王田田", "2016-03-14", "one").type("children[1].answers.lunch", "any"));
        grant(link);
        assertThat(parsed(get(link + "/answers"))
                        .select("fieldset.child > legend")
                        .eachText())
                .containsExactly("第1个孩子：王乐乐", "第2个孩子：王田田");
        site.post(page(link).selectFirst("form[action$=/cancellation]").attr("action"), "");
        Document one = parsed(get(link + "/answers"));
        assertThat(one.select("fieldset.child > legend").eachText()).containsExactly("第2个孩子：王田田");
        HttpResponse<String> faulty = post(link, SentForm.of(one).type("children[1].answers.height", "9"));
        assertThat(parsed(faulty).select(".error-summary a").text()).startsWith("第2个孩子：");
        assertThat(post(link, SentForm.of(one).type("children[1].answers.lunch", "veg"))
                        .statusCode())
                .isEqualTo(303);
        site.post(link + "/cancellation", "");
        assertThat(page(link).select("a[href$=/answers]")).isEmpty();
        assertThat(parsed(get(link + "/answers")).selectFirst(".notice").text()).isEqualTo("报名已经取消，回答不能再修改。");
        assertThat(post(link, SentForm.of(one)).statusCode()).isEqualTo(409);
        cookie = "";
        assertThat(post(link, SentForm.of(one)).statusCode()).isEqualTo(409);
    }

    @Test
    void anEventThatAsksNothingHasNothingToChange() {
        String link = received(form().ada().ben("week-1"));
        assertThat(page(link).select("a[href$=/answers]")).isEmpty();
        assertThat(parsed(site.get(link + "/answers")).selectFirst(".notice").text())
                .isEqualTo("这个活动现在没有可以修改的问题。");
        assertThat(site.post(link + "/answers", "version=x").statusCode()).isEqualTo(409);
    }

    @Test
    void aFileIsKeptReplacedAndTakenOut() {
        String link = signedUp(whole());
        grant(link);
        assertThat(parsed(get(link + "/answers")).select("input[name=remove]")).isEmpty();
        assertThat(sendFile(link, SentForm.of(parsed(get(link + "/answers")))).statusCode())
                .isEqualTo(303);
        assertThat(files()).isEqualTo(1);
        String first = reference(link);
        assertThat(post(link, SentForm.of(parsed(get(link + "/answers"))).type(BEN + "height", "150"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(reference(link)).isEqualTo(first);
        assertThat(sendFile(link, SentForm.of(parsed(get(link + "/answers")))).statusCode())
                .isEqualTo(303);
        assertThat(reference(link)).isNotEqualTo(first);
        assertThat(files()).isEqualTo(1);
        SentForm removing = SentForm.of(parsed(get(link + "/answers"))).type("remove", BEN + "letter");
        Document faulty = parsed(post(link, removing.copy().type(BEN + "height", "9")));
        assertThat(faulty.select("input[name=remove][checked]")).hasSize(1);
        assertThat(files()).isEqualTo(1);
        assertThat(post(link, removing).statusCode()).isEqualTo(303);
        assertThat(files()).isZero();
        assertThat(page(link).select("dd").eachText()).doesNotContain("已收到文件");
    }

    @Test
    void theSameFormWithAFileSentTwiceCountsOnce() {
        String link = signedUp(whole());
        grant(link);
        SentForm form = SentForm.of(parsed(get(link + "/answers")));
        assertThat(sendFile(link, form).statusCode()).isEqualTo(303);
        int letters = rows("outbox where template = 'changed'");
        assertThat(sendFile(link, form).statusCode()).isEqualTo(303);
        assertThat(rows("outbox where template = 'changed'")).isEqualTo(letters);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void aFileTheOtherGuardianSentIsNotLostByAFormFromBefore() {
        String link = signedUp(whole());
        grant(link);
        sendFile(link, SentForm.of(parsed(get(link + "/answers"))));
        SentForm mine = SentForm.of(parsed(get(link + "/answers")));
        sendFile(link, mine.copy());
        HttpResponse<String> second = post(link, mine.type(BEN + "height", "150"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(post(link, SentForm.of(parsed(second))).statusCode()).isEqualTo(303);
        assertThat(files()).isEqualTo(1);
        assertThat(page(link).select("dd").eachText()).contains("150", "已收到文件");
    }

    private HttpResponse<String> sendFile(String link, SentForm form) {
        return site.sendAs(
                "multipart/form-data; boundary=b0",
                link + "/answers",
                form.parts("b0", BEN + "letter", PDF),
                "Cookie",
                cookie);
    }

    private String reference(String link) {
        return SentForm.of(parsed(get(link + "/answers"))).value(BEN + "letter");
    }

    private int files() {
        return rows("answer_file where household_id is not null");
    }

    /** Has a code sent, types it and keeps the cookie. */
    private void grant(String link) {
        site.post(link + "/code/answers", "contact=phone");
        String code = site.bean(KeptCodes.class).last();
        HttpResponse<String> right = site.post(link + "/code/answers/proof", "code=" + code);
        assertThat(location(right)).isEqualTo(link + "/answers");
        cookie = right.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private HttpResponse<String> get(String path) {
        return site.get(path, "Cookie", cookie);
    }

    private HttpResponse<String> post(String link, SentForm form) {
        return site.post(link + "/answers", form.encoded(), "Cookie", cookie);
    }
}
