package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Machines and people who come through a trusted proxy, each from an address of its own, and this machine itself. */
class LimitsOnTheWayTest extends CampSite {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private String address = "";

    @BeforeEach
    void comeFromElsewhere() {
        address = "203.0.113." + ADDRESSES.incrementAndGet();
    }

    @Override
    Map<String, Object> database() {
        return Map.of("openday.trusted-proxies", "127.0.0.1,::1");
    }

    @Test
    void aFormThatComesBackAtOnceIsShownOnceMoreAndThenTaken() {
        SentForm form = form().ada().ben("week-1").press("check");
        HttpResponse<String> tooFast = sendFrom(address, form);
        assertThat(tooFast.statusCode()).isEqualTo(422);
        assertThat(parsed(tooFast).select(".notice").text()).contains("请再点一次提交");
        SentForm shown = SentForm.of(parsed(tooFast));
        assertThat(shown.entries()).isEqualTo(form.entries());
        clock().advance(Duration.ofSeconds(3));
        assertThat(sendFrom(address, shown.press("check")).statusCode()).isEqualTo(200);
    }

    @Test
    void thisMachineMayBeQuick() {
        assertThat(send(form().ada().ben("week-1").press("check")).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTypedWhereNobodySeesAFieldSendsTheFormBack() {
        SentForm form = form().ada().ben("week-1").type("subject", "Buy!").press("confirm");
        Document page = parsed(send(form));
        assertThat(page.select(".notice").text()).contains("请再点一次提交");
        assertThat(page.getElementById("subject").val()).isEmpty();
        assertThat(rows("registration")).isZero();
        assertThat(send(SentForm.of(page).press("confirm")).statusCode()).isEqualTo(303);
    }

    @Test
    void theHiddenFieldIsHiddenFromEverybodyWhoIsNoMachine() {
        Document page = page(CAMP);
        assertThat(page.getElementById("subject").attr("tabindex")).isEqualTo("-1");
        assertThat(page.getElementById("subject").attr("autocomplete")).isEqualTo("off");
        assertThat(page.getElementById("subject").parent().attr("aria-hidden")).isEqualTo("true");
        assertThat(page.getElementById("subject").parent().hasClass("hidden")).isTrue();
    }

    @Test
    void whoConfirmsOverAndOverWaitsAndLosesNothing() {
        SentForm form = form().ada().ben("week-1").press("confirm");
        clock().advance(Duration.ofSeconds(3));
        for (int i = 0; i < 20; i++) {
            assertThat(sendFrom(address, form).statusCode()).isEqualTo(303);
        }
        HttpResponse<String> refused = sendFrom(address, form);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).hasValue("180");
        assertThat(SentForm.of(parsed(refused)).entries()).isEqualTo(form.entries());
        assertThat(sendFrom("203.0.113.200", form).statusCode())
                .as("from another address: nobody uses up what is Ada's")
                .isEqualTo(303);
        clock().advance(Duration.ofMinutes(3));
        assertThat(sendFrom(address, form).statusCode()).isEqualTo(303);
    }

    @Test
    void whoTriesManageLinksHasToWait() {
        String link = received(form().ada().ben("week-1"));
        for (int i = 0; i < 60; i++) {
            assertThat(getFrom(address, "/registrations/guess" + i).statusCode())
                    .isEqualTo(404);
        }
        HttpResponse<String> refused = getFrom(address, "/en/registrations/guess");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).hasValue("10");
        assertThat(parsed(refused).select("h1").text()).isEqualTo("Too many requests");
        assertThat(getFrom("203.0.113.201", link).statusCode())
                .as("a family elsewhere")
                .isEqualTo(200);
        clock().advance(Duration.ofSeconds(10));
        assertThat(getFrom(address, link).statusCode()).isEqualTo(200);
    }

    @Test
    void thisMachineMayGuess() {
        for (int i = 0; i < 100; i++) {
            assertThat(site.get("/registrations/guess").statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<String> sendFrom(String address, SentForm form) {
        return site.post(CAMP, form.encoded(), "X-Forwarded-For", address);
    }

    private HttpResponse<String> getFrom(String address, String path) {
        return site.get(path, "X-Forwarded-For", address);
    }
}
