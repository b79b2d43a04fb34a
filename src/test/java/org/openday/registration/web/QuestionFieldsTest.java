package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openday.testing.RunningSite;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionFieldsTest {

    private static final String CAMP = "/probe/questions/camp";

    private RunningSite site;

    @BeforeAll
    void start() throws IOException {
        site = QuestionSite.start();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void everyQuestionSaysWhatItIsForAndHowLongTheAnswerIsKept() {
        Document page = page(CAMP);
        assertThat(question(page, "children[0].answers.lunch").select(".why").text())
                .isEqualTo("为什么要问：订餐。保存到：活动结束后1天，到期删除。");
        assertThat(question(page, "children[0].answers.more").select(".why").text())
                .isEqualTo("这是敏感个人信息。为什么要问：照顾孩子。保存到：活动结束后30天，到期删除。");
        assertThat(question(page, "answers.car").select(".why").text()).startsWith("为什么要问：安排停车。保存到");
        assertThat(question(page, "children[0].answers.days").select(".why")).isEmpty();
    }

    @Test
    void withoutScriptsAQuestionSaysWhenItApplies() {
        Document page = page(CAMP);
        assertThat(question(page, "answers.plate").select(".condition").text()).isEqualTo("仅当“开车来吗？”回答“是”时填写。");
        assertThat(question(page, "children[0].answers.more")
                        .select(".condition")
                        .text())
                .isEqualTo("仅当“午餐”回答“素食”或“都可以”时填写。");
        assertThat(page.select(".question[hidden]")).isEmpty();
    }

    @Test
    void whatMayBeLeftOutIsMarked() {
        Document page = page(CAMP);
        assertThat(question(page, "answers.car").select("legend").text()).isEqualTo("开车来吗？");
        assertThat(question(page, "children[0].answers.lunch").select("legend").text())
                .isEqualTo("午餐 （可不填）");
    }

    @Test
    void whatAnEditorWritesIsTextAndNothingElse() {
        assertThat(question(page(CAMP), "children[0].answers.more")
                        .select(".help")
                        .text())
                .isEqualTo("<b>随便写</b>");
    }

    @Test
    void aFaultStandsAtItsQuestionAndInTheSummaryAndWhatWasTypedIsKept() {
        Document page = Jsoup.parse(site.post(
                        CAMP,
                        "answers.car=yes&children[0].answers.more=%3Cb%3E&children[0].answers.lunch=veg"
                                + "&children[0].answers.shot.year=2026&children[0].answers.shot.month=6"
                                + "&children[0].answers.shot.day=x")
                .body());
        List<String> links = page.select(".error-summary a").eachAttr("href");
        assertThat(page.select(".error-summary a").eachText()).containsExactly("请回答“车牌”", "“接种日期”的日请填1到31");
        assertThat(links).allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
        assertThat(page.selectFirst(links.getLast()).attr("name")).isEqualTo("children[0].answers.shot.day");
        assertThat(question(page, "answers.plate").selectFirst(".error").text()).isEqualTo("请回答“车牌”");
        assertThat(question(page, "answers.plate").select("input[aria-invalid=true]"))
                .hasSize(1);
        assertThat(question(page, "children[0].answers.more")
                        .selectFirst("textarea")
                        .val())
                .isEqualTo("<b>");
        assertThat(question(page, "children[0].answers.lunch")
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly("veg");
    }

    @Test
    void everyNoteBelongsToItsFieldByItsId() {
        Document page = page(CAMP);
        page.select("[aria-describedby]")
                .forEach(field -> assertThat(field.attr("aria-describedby").split(" "))
                        .allSatisfy(
                                id -> assertThat(page.getElementById(id)).as(id).isNotNull()));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void whatNobodyHasTranslatedSaysInWhichLanguageItIs() {
        Document page = page("/en" + CAMP);
        assertThat(question(page, "answers.car").selectFirst("legend span").hasAttr("lang"))
                .isFalse();
        assertThat(question(page, "answers.car").select(".why").text())
                .startsWith("Why we ask: To find you a place. Kept");
        assertThat(question(page, "answers.plate").selectFirst("label span").attr("lang"))
                .isEqualTo("zh-CN");
    }

    private Document page(String path) {
        return Jsoup.parse(site.get(path).body());
    }

    private static Element question(Document page, String name) {
        return page.getElementsByAttributeValue("data-question", name).first();
    }
}
