package org.openday.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.account.StaffForTests.PASSWORD;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.openday.account.SoftKey;
import org.openday.account.Staff;

/** A site whose staff have authenticators in software. */
abstract class PasskeySite extends StaffSite {

    /** What the site asks a key to sign: the challenge, and the cookie that goes with it. */
    record Asked(String challenge, String cookie) {}

    @BeforeEach
    void later() {
        clock().advance(Duration.ofDays(1));
    }

    /** A new key that opens somebody's account. */
    SoftKey added(Staff someone) {
        SoftKey key = new SoftKey().counting(1);
        String cookie = staff.cookie(someone);
        assertThat(finish(cookie, answered(begin(cookie, PASSWORD), key)).statusCode())
                .isIn(200, 303);
        return key;
    }

    HttpResponse<String> begin(String cookie, String password) {
        return site.post(
                "/staff/account/passkeys/new", form("label", "Work phone", "present", password), "Cookie", cookie);
    }

    static String answered(HttpResponse<String> page, SoftKey key) {
        Element form = parsed(page).expectFirst("form[data-passkey=create]");
        assertThat(form.attr("data-party")).isEqualTo("localhost");
        return key.made(form.attr("data-sign"), form.attr("data-handle"));
    }

    HttpResponse<String> finish(String cookie, String credential) {
        return site.post("/staff/account/passkeys", form("credential", credential), "Cookie", cookie);
    }

    Asked ask(String... headers) {
        HttpResponse<String> answer = site.post("/staff/sign-in/passkey/challenge", "x=1", headers);
        return new Asked(answer.body().replaceAll(".*\"challenge\":\"([\\w-]+)\".*", "$1"), cookies(answer));
    }

    /** Signs in from the beginning. */
    HttpResponse<String> signIn(SoftKey key) {
        Asked asked = ask();
        return bring(key.signed(asked.challenge()), asked.cookie());
    }

    HttpResponse<String> bring(String credential, String cookie, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Cookie";
        all[1] = cookie;
        return site.post("/staff/sign-in/passkey", form("credential", credential, "next", "/staff/account"), all);
    }
}
