package org.openday.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.account.StaffForTests.PASSWORD;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.account.Role;

class SignInControllerTest extends StaffSite {

    private static final String[] OFFICE = {"X-Forwarded-For", "198.51.100.7"};
    private static final String[] ELSEWHERE = {"X-Forwarded-For", "203.0.113.9"};

    @BeforeEach
    void later() {
        clock().advance(Duration.ofDays(1));
    }

    @Test
    void whoKnowsNameAndPasswordIsIn() {
        staff.add("李 文", Role.AUTHOR);
        HttpResponse<String> answer = signIn("李 文", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/staff");
        HttpResponse<String> desk = site.get("/staff", "Cookie", cookies(answer));
        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(parsed(desk).selectFirst("h1").text()).contains("李 文");
        assertThat(desk.headers().firstValue("cache-control")).contains("no-store");
        assertThat(desk.headers().firstValue("x-robots-tag")).contains("noindex, nofollow");
    }

    @Test
    void aCookieIsForTheBrowserAndOurPagesAlone() {
        staff.add("cookie");
        assertThat(setCookies(signIn("Cookie", PASSWORD)))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("; Path=/;", "; HttpOnly", "; SameSite=Strict"));
    }

    @Test
    void anUnknownNameIsAnsweredAsAWrongPassword() {
        staff.add("known");
        HttpResponse<String> unknown = signIn("unknown", "wrong wrong wrong");
        HttpResponse<String> wrong = signIn("known", "wrong wrong wrong");
        assertThat(unknown.statusCode()).isEqualTo(422).isEqualTo(wrong.statusCode());
        assertThat(unknown.body().replace("unknown", "known")).isEqualTo(wrong.body());
        assertThat(parsed(wrong).select(".error-summary a")).hasSize(1);
        assertThat(parsed(wrong).selectFirst("#name").val()).isEqualTo("known");
        assertThat(parsed(wrong).selectFirst("#password").val()).isEmpty();
    }

    @Test
    void aPasswordIsToTheLetter() {
        staff.add("exact");
        assertThat(signIn("exact", PASSWORD.toUpperCase(Locale.ROOT)).statusCode())
                .isEqualTo(422);
        assertThat(signIn("exact", PASSWORD + " ").statusCode()).isEqualTo(422);
    }

    @Test
    void theWayBackLeadsToOurOwnPagesOnly() {
        staff.add("way");
        assertThat(wayBack("/en/staff/account?x=1")).isEqualTo("/en/staff/account?x=1");
        for (String foreign : new String[] {
            "https://example.org/",
            "//example.org/staff",
            "/\\example.org",
            "/staff/../..//example.org",
            "/staffx",
            "/staff\r\nX: y",
            ""
        }) {
            assertThat(wayBack(foreign)).as(foreign).isEqualTo("/staff");
        }
    }

    private String wayBack(String next) {
        clock().advance(Duration.ofHours(1));
        return location(site.post("/staff/sign-in", form("name", "way", "password", PASSWORD, "next", next)));
    }

    @Test
    void strangersComeBackToThePageTheyAskedFor() {
        assertThat(location(site.get("/en/staff/people?page=2")))
                .isEqualTo("/en/staff/sign-in?next=%2Fen%2Fstaff%2Fpeople%3Fpage%3D2");
    }

    @Test
    void whoSignsOutIsOutAndTheTokenIsWorthNothing() {
        staff.add("leaver");
        String cookie = cookies(signIn("leaver", PASSWORD));
        HttpResponse<String> out = site.post("/staff/sign-out", "x=1", "Cookie", cookie);
        assertThat(location(out)).isEqualTo("/staff/sign-in?done=left");
        assertThat(site.get("/staff", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void eachSignInHasATokenOfItsOwn() {
        staff.add("twice");
        String first = cookies(signIn("twice", PASSWORD));
        assertThat(cookies(signIn("twice", PASSWORD, "Cookie", first))).isNotEqualTo(first);
    }

    @Test
    void aSessionEndsWhenItIsIdle() {
        String cookie = staff.cookie();
        clock().advance(Duration.ofMinutes(14));
        assertThat(site.get("/staff", "Cookie", cookie).statusCode()).isEqualTo(200);
        clock().advance(Duration.ofMinutes(14));
        assertThat(site.get("/staff", "Cookie", cookie).statusCode()).isEqualTo(200);
        clock().advance(Duration.ofMinutes(15));
        assertThat(site.get("/staff", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionEndsAfterEightHoursHoweverBusy() {
        String cookie = staff.cookie();
        for (int i = 0; i < 8 * 6 - 1; i++) {
            clock().advance(Duration.ofMinutes(10));
            assertThat(site.get("/staff", "Cookie", cookie).statusCode()).isEqualTo(200);
        }
        clock().advance(Duration.ofMinutes(10));
        assertThat(site.get("/staff", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void aFormThatWasSentTooLateKeepsAllThatWasTyped() {
        String typed = "第一段 <b>\n第二段 \"x\"";
        HttpResponse<String> answer = site.post("/staff/anything", form("text", typed, "title", "夏"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(parsed(answer).select("input[name=text]").val()).isEqualTo(typed);
        assertThat(parsed(answer).select("input[name=title]").val()).isEqualTo("夏");
        assertThat(parsed(answer).select("main form").attr("action")).isEqualTo("/staff/anything");
    }

    @Test
    void aFormOfAForeignPageIsNotOfferedOnceMore() {
        HttpResponse<String> answer =
                site.post("/staff/anything", form("text", "evil"), "Origin", "https://example.org");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("evil");
    }

    @Test
    void strangersAreSlowedDownFromWhereverTheyCome() {
        staff.add("target");
        for (int i = 0; i < 10; i++) {
            assertThat(guess("target", "X-Forwarded-For", "203.0.113." + i)).isEqualTo(422);
        }
        HttpResponse<String> eleventh = signIn("target", "guess", "X-Forwarded-For", "203.0.113.200");
        assertThat(eleventh.statusCode()).isEqualTo(429);
        assertThat(eleventh.headers().firstValue("retry-after")).isPresent();
        clock().advance(Duration.ofMinutes(2));
        assertThat(guess("target", ELSEWHERE)).isEqualTo(422);
    }

    @Test
    void strangersCannotLockOutWhoHasSignedInBefore() {
        staff.add("owner");
        String device = cookies(signIn("owner", PASSWORD, OFFICE));
        clock().advance(Duration.ofDays(30));
        for (int i = 0; i < 11; i++) {
            guess("owner", ELSEWHERE);
        }
        assertThat(guess("owner", ELSEWHERE)).isEqualTo(429);
        assertThat(signIn("owner", PASSWORD, OFFICE).statusCode()).isEqualTo(303);
        assertThat(signIn("owner", PASSWORD, "X-Forwarded-For", "192.0.2.50", "Cookie", device)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void theMarkOfABrowserIsWorthNothingForAnotherAccount() {
        staff.add("mallory");
        staff.add("victim");
        String device = cookies(signIn("mallory", PASSWORD, ELSEWHERE));
        clock().advance(Duration.ofDays(30));
        for (int i = 0; i < 10; i++) {
            guess("victim", "X-Forwarded-For", "203.0.113." + i);
        }
        assertThat(guess("victim", "X-Forwarded-For", "203.0.113.77", "Cookie", device))
                .isEqualTo(429);
    }

    private int guess(String name, String... headers) {
        return signIn(name, "guess", headers).statusCode();
    }
}
