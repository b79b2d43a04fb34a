package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.registration.KeptCodes;

/** Who asks for messages and tries codes: families who come through a trusted proxy, machines, and this machine itself. */
class TurnstileTest extends CampSite {

    private static final String LOST = "/registrations/lost";
    private static final String ADA = "contact=13800138000";
    private static final String NOBODY = "contact=13800138999";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final AtomicInteger DAYS = new AtomicInteger();

    private String address = "";

    @BeforeEach
    void comeFromElsewhere() {
        address = next();
        // A day of its own, on which nothing is left of what was done before.
        clock().advance(Duration.ofDays(DAYS.incrementAndGet()));
    }

    private static String next() {
        return "198.51.100." + ADDRESSES.incrementAndGet();
    }

    @Override
    Map<String, Object> database() {
        return Map.of("openday.trusted-proxies", "127.0.0.1,::1", "test.codes", true);
    }

    @Test
    void aContactIsSentItsLinkThreeTimesAnHourWhoeverAsksAndHoweverItIsWritten() {
        for (String written : List.of("13800138000", "138 0013 8000", "%2B86 138-0013-8000")) {
            assertThat(sendFrom(next(), LOST, "contact=" + written).statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> refused = sendFrom(next(), LOST, ADA);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).hasValue("1200");
        assertThat(parsed(refused).select("#contact[aria-invalid=true]").val()).isEqualTo("13800138000");
        assertThat(parsed(refused).select(".error-summary a[href=#contact]").text())
                .contains("次数太多");
        assertThat(sendFrom(next(), LOST, NOBODY).statusCode())
                .as("another contact")
                .isEqualTo(200);
        clock().advance(Duration.ofMinutes(20));
        assertThat(sendFrom(next(), LOST, ADA).statusCode()).isEqualTo(200);
    }

    @Test
    void whetherAContactIsKnownCannotBeSeenOffTheLimitEither() {
        received(form().ada().ben("week-1"));
        for (int i = 0; i < 3; i++) {
            assertThat(sendFrom(address, LOST, ADA).body())
                    .isEqualTo(sendFrom(address, LOST, NOBODY).body());
        }
        HttpResponse<String> known = sendFrom(address, LOST, ADA);
        HttpResponse<String> unknown = sendFrom(address, LOST, NOBODY);
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(429);
        assertThat(known.body().replace("13800138000", ""))
                .isEqualTo(unknown.body().replace("13800138999", ""));
    }

    @Test
    void anAddressAsksForAHundredLostLinksAndWhatIsNoContactIsNotCounted() {
        for (int i = 0; i < 100; i++) {
            assertThat(sendFrom(address, LOST, "contact=13800130" + (100 + i)).statusCode())
                    .isEqualTo(200);
            assertThat(sendFrom(address, LOST, "contact=x").statusCode()).isEqualTo(422);
        }
        HttpResponse<String> refused = sendFrom(address, LOST, NOBODY);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).hasValue("36");
        assertThat(sendFrom(next(), LOST, NOBODY).statusCode())
                .as("a family elsewhere")
                .isEqualTo(200);
    }

    @Test
    void codesOfOneHouseholdAreTriedTenTimesFromWhereverAndThenNoneIsSentEither() {
        String link = received(form().ada().ben("week-1"));
        String code = link + "/code/download";
        assertThat(sendFrom(address, code, "contact=phone").statusCode()).isEqualTo(303);
        for (int i = 0; i < 9; i++) {
            assertThat(sendFrom(next(), code + "/proof", "code=" + codes().wrong())
                            .statusCode())
                    .isEqualTo(422);
        }
        HttpResponse<String> refused = sendFrom(next(), code + "/proof", "code=123 456");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).hasValue("90");
        assertThat(parsed(refused).select(".error-summary").text()).contains("次数太多");
        int sent = rows("one_time_code");
        assertThat(sendFrom(address, code, "contact=phone").statusCode()).isEqualTo(429);
        assertThat(rows("one_time_code")).isEqualTo(sent);
        clock().advance(Duration.ofSeconds(90));
        assertThat(sendFrom(address, code, "contact=phone").statusCode()).isEqualTo(303);
    }

    @Test
    void aCodeThatCameTooOftenIsNotLookedAtAndStandsInItsFieldAgain() {
        String link = received(form().ada().ben("week-1"));
        String other = link + "/code/deletion/proof";
        for (int i = 0; i < 9; i++) {
            assertThat(sendFrom(address, other, "code=1").statusCode()).isEqualTo(422);
        }
        assertThat(sendFrom(address, link + "/code/download", "contact=phone").statusCode())
                .isEqualTo(303);
        String right = codes().last();
        HttpResponse<String> refused = sendFrom(address, link + "/code/download/proof", "code=" + right);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(parsed(refused).select("#code[aria-invalid=true]").val()).isEqualTo(right);
        clock().advance(Duration.ofSeconds(90));
        assertThat(sendFrom(address, link + "/code/download/proof", "code=" + right)
                        .statusCode())
                .as("it was not used up")
                .isEqualTo(303);
    }

    @Test
    void guardiansTryTheirCodeTenTimesToo() {
        String link = received(form().ada().ben("week-1"));
        for (int i = 0; i < 10; i++) {
            assertThat(sendFrom(address, link + "/confirmation", "code=1").statusCode())
                    .isEqualTo(422);
        }
        HttpResponse<String> refused = sendFrom(address, link + "/confirmation", "code=12 34");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).hasValue("90");
        assertThat(parsed(refused).select("#code[aria-invalid=true]").val()).isEqualTo("12 34");
        assertThat(sendFrom(address, link + "/confirmation/letter", "").statusCode())
                .isEqualTo(429);
    }

    @Test
    void anAddressTriesThreeHundredCodes() {
        for (int household = 0; household < 30; household++) {
            String link = drawn(household);
            for (int i = 0; i < 10; i++) {
                assertThat(sendFrom(address, link + "/code/download/proof", "code=1")
                                .statusCode())
                        .isEqualTo(422);
            }
        }
        String link = drawn(30);
        HttpResponse<String> refused = sendFrom(address, link + "/code/download/proof", "code=1");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).hasValue("12");
        assertThat(sendFrom(next(), link + "/code/download/proof", "code=1").statusCode())
                .as("a family elsewhere")
                .isEqualTo(422);
    }

    /** One of many households in a draw. */
    private String drawn(int number) {
        String path = "/events/draw/sign-up";
        SentForm form =
                form(path).guardian("Ada", "139001390" + (10 + number)).child(0, "Ben" + number, "2015-03-14", "one");
        return location(send(path, form.press("confirm")));
    }

    @Test
    void thisMachineMayAsk() {
        String link = received(form().ada().ben("week-1"));
        for (int i = 0; i < 150; i++) {
            assertThat(site.post(LOST, NOBODY).statusCode()).isEqualTo(200);
            assertThat(site.post(link + "/code/download/proof", "code=1").statusCode())
                    .isEqualTo(422);
        }
    }

    private KeptCodes codes() {
        return site.bean(KeptCodes.class);
    }

    private HttpResponse<String> sendFrom(String address, String path, String body) {
        return site.post(path, body, "X-Forwarded-For", address);
    }
}
