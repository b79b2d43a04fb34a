package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.registration.Solver;

/** Sign-ups and lost links where a proof of work is asked for, from addresses that have used up what they may do without. */
class ProofOnTheWayTest extends CampSite {

    private static final String LOST = "/registrations/lost";
    private static final String DRAW = "/events/draw/sign-up";
    private static final int WITHOUT = 10;
    private static final AtomicInteger CONTACTS = new AtomicInteger(10_000_000);
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private String address = "";

    @BeforeEach
    void comeFromElsewhere() {
        address = "203.0.113." + ADDRESSES.incrementAndGet();
        clock().advance(Duration.ofDays(ADDRESSES.get()));
    }

    @Override
    Map<String, Object> database() {
        return Map.of("openday.trusted-proxies", "127.0.0.1,::1", "openday.proof-of-work", "1000");
    }

    @Test
    void withoutScriptsAFamilySignsUpAsWellOnlyNotOverAndOver() {
        for (int i = 0; i < WITHOUT; i++) {
            assertThat(sendFrom(DRAW, checked(i).press("confirm")).statusCode()).isEqualTo(303);
        }
        SentForm form = checked(WITHOUT);
        HttpResponse<String> refused = sendFrom(DRAW, form.press("confirm"));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).isPresent();
        assertThat(parsed(refused).select(".notice").text()).contains("JavaScript", "您填写的内容都还在");
        assertThat(SentForm.of(parsed(refused)).value("children[0].name")).isEqualTo("Ben10");
        address = "203.0.113.250";
        assertThat(sendFrom(DRAW, form).statusCode()).as("from another address").isEqualTo(303);
    }

    @Test
    void withAProofThereIsNoSuchLimit() {
        useUp();
        for (int i = 0; i < WITHOUT + 1; i++) {
            Document check = check(i);
            assertThat(sendFrom(
                                    DRAW,
                                    SentForm.of(check)
                                            .type("altcha", solved(check))
                                            .press("confirm"))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void aProofServesOneSignUpAndTheSameFormOnceMore() {
        useUp();
        Document check = check(1);
        String solved = solved(check);
        SentForm first = SentForm.of(check).type("altcha", solved).press("confirm");
        HttpResponse<String> received = sendFrom(DRAW, first);
        assertThat(location(sendFrom(DRAW, first)))
                .as("a page that is loaded anew")
                .isEqualTo(location(received));
        assertThat(sendFrom(DRAW, checked(2).type("altcha", solved).press("confirm"))
                        .statusCode())
                .isEqualTo(429);
        assertThat(lost("altcha=" + encoded(solved)).statusCode()).isEqualTo(429);
    }

    @Test
    void aProofThatIsOldOrMadeUpIsNone() {
        useUp();
        Document check = check(1);
        SentForm form = SentForm.of(check).press("confirm");
        assertThat(sendFrom(DRAW, form.type("altcha", "bm9uc2Vuc2U=")).statusCode())
                .isEqualTo(429);
        form.type("altcha", solved(check));
        useUp();
        clock().advance(Duration.ofMinutes(60));
        useUp();
        HttpResponse<String> late = sendFrom(DRAW, form);
        assertThat(late.statusCode()).isEqualTo(429);
        Document again = parsed(sendFrom(DRAW, SentForm.of(parsed(late)).press("check")));
        assertThat(sendFrom(
                                DRAW,
                                SentForm.of(again).type("altcha", solved(again)).press("confirm"))
                        .statusCode())
                .as("the page that came back has work of its own")
                .isEqualTo(303);
    }

    @Test
    void aLostLinkIsAskedForWithAProofOrNotOften() {
        for (int i = 0; i < WITHOUT; i++) {
            assertThat(lost("").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = lost("");
        assertThat(refused.statusCode()).isEqualTo(429);
        Document page = parsed(refused);
        assertThat(page.select(".error-summary a[href=#contact]").text()).contains("JavaScript");
        assertThat(page.select("#contact").val()).startsWith("138");
        assertThat(lost("altcha=" + encoded(solved(page))).statusCode()).isEqualTo(200);
    }

    @Test
    void thisMachineNeedsNone() {
        for (int i = 0; i < 2 * WITHOUT; i++) {
            assertThat(site.post(DRAW, checked(i).press("confirm").encoded()).statusCode())
                    .isEqualTo(303);
        }
    }

    /** Does what may be done without a proof, as often as it may. */
    private void useUp() {
        for (int i = 0; i < WITHOUT; i++) {
            lost("");
        }
        assertThat(lost("").statusCode()).isEqualTo(429);
    }

    /** Each time for another contact, which has a limit of its own. */
    private HttpResponse<String> lost(String more) {
        return site.post(LOST, "contact=138" + CONTACTS.incrementAndGet() + "&" + more, "X-Forwarded-For", address);
    }

    private static String encoded(String payload) {
        return URLEncoder.encode(payload, StandardCharsets.UTF_8);
    }

    private static String solved(Document page) {
        return Solver.solve(page.selectFirst("form [data-challenge]").attr("data-challenge"));
    }

    private SentForm checked(int number) {
        return SentForm.of(check(number));
    }

    /** The last page before a sign-up of one of many families. */
    private Document check(int number) {
        SentForm form =
                form(DRAW).guardian("Ada", "139001390" + (10 + number)).child(0, "Ben" + number, "2015-03-14", "one");
        clock().advance(Duration.ofSeconds(3));
        return parsed(send(DRAW, form.press("check")));
    }

    private HttpResponse<String> sendFrom(String path, SentForm form) {
        return site.post(path, form.encoded(), "X-Forwarded-For", address);
    }
}
