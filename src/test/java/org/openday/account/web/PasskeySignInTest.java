package org.openday.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.account.StaffForTests.PASSWORD;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openday.account.Actor;
import org.openday.account.People;
import org.openday.account.Role;
import org.openday.account.SoftKey;
import org.openday.account.Staff;
import org.openday.audit.AuditLog;

/** Signing in with a passkey, and all that is no passkey. */
class PasskeySignInTest extends PasskeySite {

    @Test
    void aPasskeyAloneOpensTheDesk() {
        SoftKey key = added(staff.addWithoutFactor("One", Role.PUBLISHER));
        HttpResponse<String> in = signIn(key.counting(2));
        assertThat(location(in)).isEqualTo("/staff/account");
        assertThat(setCookies(in)).hasSize(2);
        assertThat(site.get("/staff", "Cookie", cookies(in)).statusCode()).isEqualTo(200);
        assertThat(acts("One")).endsWith("signed-in-by-passkey");
    }

    @Test
    void afterThePasswordItIsTheSecondStep() {
        SoftKey key = added(staff.addWithoutFactor("Two", Role.AUTHOR));
        String half = cookies(signIn("Two", PASSWORD));
        HttpResponse<String> page = site.get("/staff/sign-in/code", "Cookie", half);
        assertThat(parsed(page).select("form[data-passkey=get]")).hasSize(1);
        assertThat(site.get("/staff", "Cookie", half).statusCode()).isEqualTo(303);
        Asked asked = ask("Cookie", half);
        HttpResponse<String> in = bring(key.counting(2).signed(asked.challenge()), half + "; " + asked.cookie());
        assertThat(site.get("/staff", "Cookie", cookies(in)).statusCode()).isEqualTo(200);
        assertThat(location(site.get("/staff/sign-in/code", "Cookie", half))).isEqualTo("/staff/sign-in");
    }

    @Test
    void somebodyElsesHalfSessionIsLeftAlone() {
        SoftKey key = added(staff.addWithoutFactor("Three", Role.AUTHOR));
        staff.add("Three B", Role.PUBLISHER);
        String half = cookies(signIn("Three B", PASSWORD));
        Asked asked = ask("Cookie", half);
        HttpResponse<String> in = bring(key.counting(2).signed(asked.challenge()), half + "; " + asked.cookie());
        assertThat(site.get("/staff", "Cookie", cookies(in)).body())
                .contains("Three")
                .doesNotContain("Three B");
        assertThat(site.get("/staff/sign-in/code", "Cookie", half).statusCode()).isEqualTo(200);
    }

    @Test
    void aChallengeIsGoodOnce() {
        SoftKey key = added(staff.add("Four")).counting(0);
        SoftKey uncounted = key.counting(2);
        Asked asked = ask();
        String answer = uncounted.signed(asked.challenge());
        assertThat(bring(answer, asked.cookie()).statusCode()).isEqualTo(303);
        assertThat(bring(answer, asked.cookie()).statusCode()).isEqualTo(422);
        assertThat(bring(key.counting(3).signed(asked.challenge()), asked.cookie())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aFailedAnswerUsesItUpAsWell() {
        SoftKey key = added(staff.add("Five"));
        Asked asked = ask();
        assertThat(bring("{}", asked.cookie()).statusCode()).isEqualTo(422);
        assertThat(bring(key.counting(2).signed(asked.challenge()), asked.cookie())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aChallengeIsWorthNothingInAnotherBrowser() {
        SoftKey key = added(staff.add("Six"));
        Asked mine = ask();
        Asked theirs = ask();
        String answer = key.counting(2).signed(mine.challenge());
        assertThat(bring(answer, "x=1").statusCode()).isEqualTo(422);
        assertThat(bring(answer, theirs.cookie()).statusCode()).isEqualTo(422);
        assertThat(bring(answer, mine.cookie()).statusCode()).isEqualTo(303);
    }

    @Test
    void aChallengeIsGoodForFiveMinutes() {
        SoftKey key = added(staff.add("Seven"));
        Asked asked = ask();
        clock().advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(bring(key.counting(2).signed(asked.challenge()), asked.cookie())
                        .statusCode())
                .isEqualTo(303);
        Asked late = ask();
        clock().advance(Duration.ofMinutes(5));
        assertThat(bring(key.counting(3).signed(late.challenge()), late.cookie())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatWasSignedForAnotherSiteIsRefused() {
        SoftKey key = added(staff.add("Eight")).counting(2);
        assertThat(signIn(key.at("http://localhost.example")).statusCode()).isEqualTo(422);
        assertThat(signIn(key.at("https://localhost")).statusCode()).isEqualTo(422);
        assertThat(signIn(key.at("http://localhost:8080").of("example.org")).statusCode())
                .isEqualTo(422);
        assertThat(signIn(key.of("localhost")).statusCode()).isEqualTo(303);
    }

    @Test
    void aCountThatDoesNotGoOnIsRefusedAndNoted() {
        Staff someone = staff.add("Nine");
        SoftKey key = added(someone);
        assertThat(signIn(key.counting(7)).statusCode()).isEqualTo(303);
        assertThat(signIn(key.counting(7)).statusCode()).isEqualTo(422);
        assertThat(signIn(key.counting(3)).statusCode()).isEqualTo(422);
        assertThat(signIn(key.counting(0)).statusCode()).isEqualTo(422);
        assertThat(site.bean(AuditLog.class).after(0).stream()
                        .filter(entry -> entry.subject().equals("staff:" + someone.id()))
                        .map(entry -> entry.act())
                        .filter("passkey-counted-back"::equals))
                .hasSize(3);
        assertThat(signIn(key.counting(8)).statusCode()).isEqualTo(303);
    }

    @Test
    void aKeyThatNeverCountsIsTaken() {
        Staff someone = staff.add("Ten");
        SoftKey key = new SoftKey();
        String cookie = staff.cookie(someone);
        finish(cookie, answered(begin(cookie, PASSWORD), key));
        assertThat(signIn(key).statusCode()).isEqualTo(303);
        assertThat(signIn(key).statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsNotLookedAtByTheDeviceIsNotIn() {
        SoftKey key = added(staff.add("Eleven")).counting(2);
        assertThat(signIn(key.withoutLooking()).statusCode()).isEqualTo(422);
    }

    @Test
    void anotherKeyUnderTheSameNumberIsRefused() {
        SoftKey key = added(staff.add("Twelve"));
        assertThat(signIn(key.copy().counting(2)).statusCode()).isEqualTo(422);
    }

    @Test
    void aKeyThatCallsSomebodyElseIsRefused() {
        SoftKey key = added(staff.add("Thirteen")).counting(2);
        assertThat(signIn(key.calling("AAAA")).statusCode()).isEqualTo(422);
    }

    @Test
    void anUnknownPasskeyGetsTheSameAnswerAsAWrongOne() {
        SoftKey key = added(staff.add("Fourteen"));
        HttpResponse<String> wrong = signIn(key.copy().counting(2));
        HttpResponse<String> unknown = signIn(new SoftKey().calling("AAAA"));
        HttpResponse<String> nonsense = bring("}{", ask().cookie());
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(List.of(unknown.body(), nonsense.body())).containsOnly(wrong.body());
        assertThat(parsed(wrong).select(".error-summary a").attr("href")).isEqualTo("#passkey");
    }

    @Test
    void whoIsDisabledIsNotIn() {
        Staff someone = staff.add("Fifteen");
        staff.add("Fifteen A", Role.ADMINISTRATOR);
        SoftKey key = added(someone);
        site.bean(People.class).disable(Actor.OPERATOR, someone.id());
        assertThat(signIn(key.counting(2)).statusCode()).isEqualTo(422);
    }

    @Test
    void passkeysCannotBeTriedByTheHundred() {
        SoftKey key = added(staff.add("Sixteen"));
        String[] from = {"X-Forwarded-For", "203.0.113.16"};
        for (int i = 0; i < 100; i++) {
            assertThat(bring("{}", "x=1", from).statusCode()).isEqualTo(422);
        }
        Asked asked = ask(from);
        assertThat(bring(key.counting(2).signed(asked.challenge()), asked.cookie(), from)
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void challengesCannotBeAskedForByTheThousand() {
        String[] from = {"X-Forwarded-For", "203.0.113.17"};
        for (int i = 0; i < 300; i++) {
            ask(from);
        }
        assertThat(site.post("/staff/sign-in/passkey/challenge", "x=1", from).statusCode())
                .isEqualTo(429);
    }

    private List<String> acts(String name) {
        return site.bean(AuditLog.class).after(0).stream()
                .filter(entry -> entry.actor().equals("staff:" + name))
                .map(entry -> entry.act())
                .toList();
    }
}
