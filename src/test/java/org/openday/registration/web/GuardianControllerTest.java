package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A guardian confirms on the web: opening a link confirms nothing. */
class GuardianControllerTest extends CampSite {

    @Test
    void thePageOfAYoungChildAsksForTheCodeFirst() {
        String link = received(form().ada().ben("week-1"));
        Document page = page(link);
        assertThat(page.select("#confirmation form").eachAttr("action"))
                .containsExactly(link + "/confirmation", link + "/confirmation/letter");
        assertThat(page.select("#confirmation").text()).contains("第三十一条", "6月4日");
        assertThat(page("/en" + link).select("#confirmation").text()).contains("Article 31");
    }

    @Test
    void theLinkOfTheLetterLeadsToOneButtonAndConfirmsNothing() {
        String link = received(form().ada().ben("week-1"));
        HttpResponse<String> answer = site.get(link + "/confirmation?code=123456");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("main button")).hasSize(1);
        assertThat(page.select("input[name=code]").val()).isEqualTo("123456");
        assertThat(page(link).select("#confirmation")).hasSize(1);
    }

    @Test
    void aWrongCodeIsSaidAtItsField() {
        String link = received(form().ada().ben("week-1"));
        HttpResponse<String> answer = site.post(link + "/confirmation", "code=12%2034x");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#code");
        assertThat(page.select("#code[aria-invalid=true]").val()).isEqualTo("12 34x");
        assertThat(site.get("/registrations/nobody/confirmation").statusCode()).isEqualTo(404);
        assertThat(site.post("/registrations/nobody/confirmation", "code=1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anotherLetterIsNotSentAtOnce() {
        String link = received(form().ada().ben("week-1"));
        HttpResponse<String> answer = site.post(link + "/confirmation/letter", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("刚刚发过");
    }
}
