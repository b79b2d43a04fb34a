package org.openday.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.account.StaffForTests.PASSWORD;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openday.account.Role;

/** Where graders ask for more: kinds of signs, a new password now and then, and none that was there before. */
class PasswordProfileTest extends StaffSite {

    @Override
    Map<String, Object> different() {
        return Map.of("openday.password.profile", "mlps", "openday.password.rotation", "90d");
    }

    @Test
    void aPasswordOfTwoKindsOfSignsIsRefused() {
        String cookie = renewed("Plain", PASSWORD, "Kinds 1 of signs");
        HttpResponse<String> plain = change(cookie, "Kinds 1 of signs", "nur kleine buchstaben");
        assertThat(plain.statusCode()).isEqualTo(422);
        assertThat(parsed(plain).select("#password-error").text()).contains("三种");
        assertThat(change(cookie, "Kinds 1 of signs", "Nur 3 kleine Esel").statusCode())
                .isEqualTo(303);
    }

    @Test
    void afterNinetyDaysAnotherIsAskedForBeforeAnythingElse() {
        String cookie = renewed("Old", PASSWORD, "A long river 1 boat");
        assertThat(site.get("/staff", "Cookie", cookie).statusCode()).isEqualTo(200);
        clock().advance(Duration.ofDays(90).minusMinutes(1));
        assertThat(site.get("/staff", "Cookie", cookies(signIn("Old", "A long river 1 boat")))
                        .statusCode())
                .isEqualTo(200);
        clock().advance(Duration.ofMinutes(1));
        String stale = cookies(signIn("Old", "A long river 1 boat"));
        assertThat(location(site.get("/staff", "Cookie", stale))).isEqualTo("/staff/account/password");
        assertThat(location(site.get("/staff/account", "Cookie", stale))).isEqualTo("/staff/account/password");
        HttpResponse<String> done = change(stale, "A long river 1 boat", "Another long 2 boat");
        assertThat(site.get("/staff", "Cookie", cookies(done)).statusCode()).isEqualTo(200);
    }

    @Test
    void noneOfTheLastFiveComesBackAndTheSixthMay() {
        String present = PASSWORD;
        String cookie = staff.cookie(staff.add("Former", Role.AUTHOR));
        for (int i = 1; i <= 5; i++) {
            HttpResponse<String> done = change(cookie, present, "Paper boat no " + i);
            assertThat(done.statusCode()).isEqualTo(303);
            cookie = cookies(done);
            present = "Paper boat no " + i;
            clock().advance(Duration.ofHours(1));
            cookie = cookies(signIn("Former", present));
        }
        for (int i = 1; i <= 5; i++) {
            HttpResponse<String> former = change(cookie, present, "Paper boat no " + i);
            assertThat(former.statusCode()).as("number " + i).isEqualTo(422);
            assertThat(parsed(former).select("#password-error")).hasSize(1);
        }
        cookie = cookies(change(cookie, present, "Paper boat no 6"));
        assertThat(change(cookie, "Paper boat no 6", "Paper boat no 1").statusCode())
                .isEqualTo(303);
    }

    /** Signed in with a password that was chosen now. */
    private String renewed(String name, String present, String password) {
        return cookies(change(staff.cookie(staff.add(name, Role.AUTHOR)), present, password));
    }

    private HttpResponse<String> change(String cookie, String present, String password) {
        return site.post(
                "/staff/account/password",
                form("present", present, "password", password, "again", password),
                "Cookie",
                cookie);
    }
}
