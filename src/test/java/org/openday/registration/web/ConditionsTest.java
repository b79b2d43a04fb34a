package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An event for certain children: its rules in words, and each “no” with what would make it a “yes”. */
class ConditionsTest extends CampSite {

    private static final String CHOSEN = "/events/chosen/sign-up";

    @Test
    void theEventSaysWhomItIsFor() {
        assertThat(page("/events/chosen").text()).contains("8至14周岁，以2026年9月1日的年龄计", "3至6年级", "面向：本区在读学生", "每个家庭限报一个孩子");
        assertThat(page("/en/events/chosen").text())
                .contains(
                        "8 to 14 years, counted on 1 September 2026", "School years 3 to 6", "One child per household");
    }

    @Test
    void whoIsTooYoungLearnsFromWhenOnItIsPossible() {
        String zh = errors(check(form().ada().child(0, "Ben", "2019-03-01", "week-1")));
        assertThat(zh).contains("2027年3月1日满8周岁，从那天起的场次可以报");
        String en =
                errors(parsed(send("/en" + CAMP, form("/en" + CAMP).ada().child(0, "Ben", "2019-03-01", "week-1"))));
        assertThat(en).contains("it turns 8 on 1 March 2027, and can come to sessions from that day on");
    }

    @Test
    void whereAgesAreCountedOnAFixedDayItIsNamed() {
        SentForm form = form(CHOSEN).ada().agree(":audience").child(0, "Ben", "2018-09-02", "one");
        assertThat(errors(parsed(send(CHOSEN, form)))).contains("年龄以2026年9月1日计，那天孩子7周岁");
    }

    @Test
    void theAudienceIsAskedForAndTheTickIsCarriedOn() {
        SentForm form = form(CHOSEN).ada().child(0, "Ben", "2015-03-14", "one");
        Document asked = parsed(send(CHOSEN, form.copy()));
        assertThat(asked.selectFirst("#audience").attr("aria-invalid")).isEqualTo("true");
        assertThat(asked.select(".error-summary a[href=#audience]")).hasSize(1);
        SentForm checked = SentForm.of(parsed(send(CHOSEN, form.agree(":audience"))));
        assertThat(send(CHOSEN, checked.press("confirm")).statusCode()).isEqualTo(303);
    }

    @Test
    void aSecondChildOfTheHouseholdIsToldSoInTheSameFormAndInALaterOne() {
        SentForm both = form(CHOSEN).ada().agree(":audience").child(0, "Ben", "2015-03-14", "one");
        assertThat(errors(parsed(send(CHOSEN, both.copy().child(1, "Mia", "2016-03-14", "one")))))
                .contains("第2个孩子：这个活动每个家庭限报一个孩子");
        assertThat(send(CHOSEN, both.press("confirm")).statusCode()).isEqualTo(303);
        SentForm later = form(CHOSEN).ada().agree(":audience").child(0, "Mia", "2016-03-14", "one");
        assertThat(errors(parsed(send(CHOSEN, later.press("confirm"))))).contains("已经为另一个孩子报过名");
    }

    private static String errors(Document page) {
        return page.select(".error-summary").text();
    }
}
