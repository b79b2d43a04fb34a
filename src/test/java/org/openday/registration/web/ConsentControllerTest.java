package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.content.ContentFolder;
import org.openday.content.Rescan;
import org.openday.shared.Sha256;
import org.openday.shared.Site;

class ConsentControllerTest extends CampSite {

    @Test
    void whatWasChosenIsShownForTheHouseholdAndForEachChild() {
        Document page = page(received(family()));
        assertThat(states(page)).containsExactly("privacy= given", "photos=Ben given", "photos=Mia given");
        assertThat(item(page, "photos", "Ben").text()).contains("拍照", "同意", "6月1日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en", "/en/elder"})
    void aConsentIsTakenBackWithTwoClicksForOneChild(String prefix) {
        String link = prefix + received(family());
        HttpResponse<String> response = press(item(page(link), "photos", "Ben"), "/withdrawal");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(location(response)).isEqualTo(link + "#consents");
        assertThat(states(page(link))).containsExactly("privacy= given", "photos=Ben withdrawn", "photos=Mia given");
        assertThat(page(link).select("[data-registration]").eachAttr("data-state"))
                .containsExactly("confirmed", "confirmed");
    }

    @Test
    void whatWasTakenBackCanBeGivenAgain() {
        String link = received(family());
        press(item(page(link), "photos", "Ben"), "/withdrawal");
        assertThat(press(item(page(link), "photos", "Ben"), "/consents").statusCode())
                .isEqualTo(303);
        assertThat(states(page(link))).contains("photos=Ben given");
    }

    @Test
    void lookingChangesNothing() {
        String link = received(family());
        for (String path : List.of(link + "/consents", link + "/consents/withdrawal")) {
            assertThat(site.get(path).statusCode()).isIn(200, 404, 405);
            assertThat(site.send("HEAD", path, "").statusCode()).isIn(200, 404, 405);
        }
        assertThat(rows("consent")).isEqualTo(3);
    }

    @Test
    void aRequiredConsentGoesWithThePlaceOnly() {
        String link = received(family());
        Element privacy = item(page(link), "privacy", "");
        assertThat(privacy.select("form")).isEmpty();
        assertThat(privacy.text()).contains("取消报名");
        site.post(link + "/consents/withdrawal", "child=&consent=privacy");
        assertThat(states(page(link))).contains("privacy= given");
    }

    @Test
    void whatIsLeftOpenCountsAsRefusedAndRefusingTakesNothingAway() {
        String open = received(form().ada().ben("week-1"));
        assertThat(states(page(open))).containsExactly("privacy= given", "photos=Ben refused");
        String refused =
                received(form().bob().child(0, "Eve", "2015-03-14", "week-1").type("consents.photos", "no"));
        assertThat(states(page(refused))).containsExactly("privacy= given", "photos=Eve refused");
        assertThat(page(refused).select("[data-registration]").eachAttr("data-state"))
                .containsExactly("confirmed");
    }

    @Test
    void aChoiceComesBackAsItWasMade() {
        SentForm refusing = form().ada().ben("week-1").type("consents.photos", "no");
        SentForm back = SentForm.of(parsed(send(SentForm.of(check(refusing)).press("change"))));
        assertThat(back.value("consents.photos")).isEqualTo("no");
        SentForm open = SentForm.of(
                parsed(send(SentForm.of(check(form().ada().ben("week-1"))).press("change"))));
        assertThat(open.value("consents.photos")).isEmpty();
    }

    @Test
    void noBeatsYes() {
        String link = received(form().ada().ben("week-1").agree("photos").type("consents.photos", "no"));
        assertThat(states(page(link))).contains("photos=Ben refused");
    }

    @Test
    void aChangedRequiredTextAsksAgain() throws IOException {
        String link = received(family());
        assertThat(page(link).select("#consents .notice")).isEmpty();
        Path file = site.bean(Site.class).content().resolve("consents/privacy.md");
        String before = Files.readString(file);
        try {
            rewrite(file, before.replace("我们只留到活动结束。", "我们留一年。"));
            assertThat(page(link).select("#consents .notice")).hasSize(1);
            press(item(page(link), "privacy", ""), "/consents");
            assertThat(page(link).select("#consents .notice")).isEmpty();
            assertThat(proof(link).body()).contains("我们只留到活动结束。", "我们留一年。");
        } finally {
            rewrite(file, before);
        }
    }

    @Test
    void aTextThatChangedSinceItWasShownIsNotAgreedTo() {
        String link = received(form().ada().ben("week-1"));
        String child = item(page(link), "photos", "Ben").attr("data-child");
        site.post(link + "/consents", "child=" + child + "&consent=photos&text=" + Sha256.hex("another"));
        assertThat(states(page(link))).contains("photos=Ben refused");
    }

    @Test
    void theProofCanBeCheckedWithNothingButSha256() {
        String text = proof(received(family())).body();
        assertThat(text).contains("Ada", "Ben", "Mia", "我们只留到活动结束。");
        Matcher fenced = Pattern.compile("-----\\n(.*?\\n)-----\\n[^：\\n]*：([0-9a-f]{64})", Pattern.DOTALL)
                .matcher(text);
        int checked = 0;
        for (; fenced.find(); checked++) {
            assertThat(Sha256.hex(fenced.group(1))).isEqualTo(fenced.group(2));
        }
        assertThat(checked).isEqualTo(6);
    }

    @Test
    void theProofIsOneHouseholdsOwnAndThatOfAChildLeavesItsSiblingOut() {
        String link = received(family());
        String child = item(page(link), "photos", "Ben").attr("data-child");
        HttpResponse<String> response = site.get(link + "/consents?child=" + child);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("Ben").doesNotContain("Mia");
        assertThat(response.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(response.headers().firstValue("referrer-policy")).hasValue("no-referrer");
        assertThat(response.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment");
        assertThat(site.get(link + "/consents?child=999999").statusCode()).isEqualTo(404);
        assertThat(site.get(link + "/consents?child=x").statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressNobodyWasGivenIsNotFound() {
        assertThat(site.get("/registrations/nobody/consents").statusCode()).isEqualTo(404);
        assertThat(site.post("/registrations/nobody/consents/withdrawal", "child=1&consent=photos")
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.post(received(family()) + "/consents/withdrawal", "child=1&consent=../x")
                        .statusCode())
                .isEqualTo(404);
    }

    private SentForm family() {
        return form().ada()
                .ben("week-1")
                .child(1, "Mia", "2016-02-29", "week-2")
                .agree("photos");
    }

    private void rewrite(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Rescan.of(site.bean(ContentFolder.class));
    }

    private HttpResponse<String> proof(String link) {
        return site.get(link + "/consents");
    }

    private HttpResponse<String> press(Element item, String action) {
        Element form = item.selectFirst("form[action$=" + action + "]");
        assertThat(form).as(item.html()).isNotNull();
        List<String> fields = form.select("input").stream()
                .map(field -> field.attr("name") + "=" + field.attr("value"))
                .toList();
        return site.post(form.attr("action"), String.join("&", fields));
    }

    private static List<String> states(Document page) {
        return page.select("[data-consent]").stream()
                .map(item -> item.attr("data-consent") + "=" + child(item) + " " + item.attr("data-state"))
                .toList();
    }

    private static Element item(Document page, String consent, String child) {
        return page.select("[data-consent=" + consent + "]").stream()
                .filter(item -> child(item).equals(child))
                .findFirst()
                .orElseThrow();
    }

    private static String child(Element item) {
        return item.attr("data-child").isEmpty()
                ? ""
                : item.parent().previousElementSibling().text();
    }
}
