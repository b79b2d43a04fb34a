package org.openday.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.account.StaffForTests.PASSWORD;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openday.account.OwnPasskey;
import org.openday.account.Passkeys;
import org.openday.account.Role;
import org.openday.account.SoftKey;
import org.openday.account.Staff;

/** One's own passkeys: added, listed, taken away. */
class PasskeyControllerTest extends PasskeySite {

    @Test
    void whoAddsOneMayGoOnUnderANewTokenWithCodesOnPaper() {
        Staff someone = staff.addWithoutFactor("Pub", Role.PUBLISHER);
        String cookie = staff.cookie(someone);
        assertThat(location(site.get("/staff", "Cookie", cookie))).isEqualTo("/staff/account/second-factor");
        HttpResponse<String> done = finish(cookie, answered(begin(cookie, PASSWORD), new SoftKey()));
        assertThat(parsed(done).select(".paper code")).hasSize(10);
        assertThat(site.get("/staff", "Cookie", cookies(done)).statusCode()).isEqualTo(200);
        assertThat(location(site.get("/staff", "Cookie", cookie))).startsWith("/staff/sign-in");
    }

    @Test
    void whoHasASecondFactorKeepsTheirCodes() {
        String cookie = staff.cookie(staff.add("Both", Role.PUBLISHER));
        HttpResponse<String> done = finish(cookie, answered(begin(cookie, PASSWORD), new SoftKey()));
        assertThat(location(done)).isEqualTo("/staff/account/passkeys?done=added");
    }

    @Test
    void aCodeOnPaperStandsInForALostDevice() {
        Staff someone = staff.addWithoutFactor("Paper", Role.PUBLISHER);
        String cookie = staff.cookie(someone);
        HttpResponse<String> done = finish(cookie, answered(begin(cookie, PASSWORD), new SoftKey()));
        String code = parsed(done).expectFirst(".paper code").text();
        String half = cookies(signIn("Paper", PASSWORD));
        assertThat(parsed(site.get("/staff/sign-in/code", "Cookie", half))
                        .select("#code-hint")
                        .text())
                .contains("备用码");
        assertThat(site.post("/staff/sign-in/code", form("code", code, "next", ""), "Cookie", half)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void withoutThePasswordThereIsNothingToSign() {
        Staff someone = staff.add("Open screen", Role.AUTHOR);
        String cookie = staff.cookie(someone);
        HttpResponse<String> refused = begin(cookie, "guess");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).select("[data-sign]")).isEmpty();
        assertThat(parsed(refused).select("#label").val()).isEqualTo("Work phone");
        assertThat(parsed(refused).select("#present-error")).hasSize(1);
        assertThat(finish(cookie, new SoftKey().made("AAAA", "AAAA")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aChallengeOfOneSessionIsNoneInAnother() {
        Staff someone = staff.add("Twice", Role.AUTHOR);
        String mine = staff.cookie(someone);
        String theirs = staff.cookie(someone);
        String answer = answered(begin(mine, PASSWORD), new SoftKey());
        assertThat(finish(theirs, answer).statusCode()).isEqualTo(422);
        assertThat(finish(mine, answer).statusCode()).isEqualTo(200);
        assertThat(finish(mine, answer).statusCode()).isNotIn(200);
    }

    @Test
    void anAnswerForAnotherSiteOrOfADeviceThatDidNotLookIsNotTaken() {
        Staff someone = staff.add("Wary", Role.AUTHOR);
        String cookie = staff.cookie(someone);
        for (SoftKey key : new SoftKey[] {
            new SoftKey().at("http://localhost.example"),
            new SoftKey().of("example.org"),
            new SoftKey().withoutLooking()
        }) {
            assertThat(finish(cookie, answered(begin(cookie, PASSWORD), key)).statusCode())
                    .isEqualTo(422);
        }
        assertThat(passkeys(someone)).isEmpty();
    }

    @Test
    void whatSomebodyElseHasCannotBeAddedAgain() {
        SoftKey key = added(staff.add("First", Role.AUTHOR));
        Staff second = staff.add("Second", Role.AUTHOR);
        String cookie = staff.cookie(second);
        assertThat(finish(cookie, answered(begin(cookie, PASSWORD), key.copy())).statusCode())
                .isEqualTo(422);
        assertThat(passkeys(second)).isEmpty();
    }

    @Test
    void theDeviceIsToldWhatItHolds() {
        Staff someone = staff.add("Known", Role.AUTHOR);
        String cookie = staff.cookie(someone);
        Document first = parsed(begin(cookie, PASSWORD));
        assertThat(first.select("[data-known]").attr("data-known")).isEmpty();
        added(someone);
        Document second = parsed(begin(cookie, PASSWORD));
        assertThat(second.select("[data-known]").attr("data-known")).hasSize(43);
        added(someone);
        Document third = parsed(begin(cookie, PASSWORD));
        assertThat(third.select("[data-handle]").attr("data-handle"))
                .isEqualTo(second.select("[data-handle]").attr("data-handle"))
                .hasSize(43);
    }

    @Test
    void thereAreTwentyAtMost() {
        Staff someone = staff.add("Collector", Role.AUTHOR);
        for (int i = 0; i < 20; i++) {
            clock().advance(Duration.ofHours(1));
            added(someone);
        }
        clock().advance(Duration.ofHours(1));
        HttpResponse<String> refused = begin(staff.cookie(someone), PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).select("#label-error").text()).contains("20");
    }

    @Test
    void whatIsTakenAwayOpensNothingAndEndsAllOtherSessions() {
        Staff someone = staff.add("Loser", Role.AUTHOR);
        SoftKey key = added(someone);
        String there = cookies(signIn(key.counting(2)));
        String here = staff.cookie(someone);
        long number = passkeys(someone).getFirst();
        String removal = "/staff/account/passkeys/" + number + "/removal";
        assertThat(site.post(removal, form("present", "guess"), "Cookie", here).statusCode())
                .isEqualTo(422);
        HttpResponse<String> done = site.post(removal, form("present", PASSWORD), "Cookie", here);
        assertThat(site.get("/staff", "Cookie", cookies(done)).statusCode()).isEqualTo(200);
        assertThat(site.get("/staff", "Cookie", there).statusCode()).isEqualTo(303);
        assertThat(signIn(key.counting(3)).statusCode()).isEqualTo(422);
    }

    @Test
    void anothersPasskeyIsNoneOfMine() {
        Staff owner = staff.add("Owner", Role.AUTHOR);
        SoftKey key = added(owner);
        String cookie = staff.cookie(Role.AUTHOR);
        String path = "/staff/account/passkeys/" + passkeys(owner).getFirst();
        assertThat(site.get(path, "Cookie", cookie).statusCode()).isEqualTo(404);
        site.post(path + "/removal", form("present", PASSWORD), "Cookie", cookie);
        assertThat(signIn(key.counting(2)).statusCode()).isEqualTo(303);
    }

    @Test
    void anAdministratorTakesThemAllAwayWithTheSecondFactor() {
        Staff someone = staff.add("Phoneless", Role.PUBLISHER);
        SoftKey key = added(someone);
        String cookie = cookies(signIn(key.counting(2)));
        String admin = staff.cookie(Role.ADMINISTRATOR);
        site.post("/staff/people/" + someone.id() + "/second-factor/removal", "x=1", "Cookie", admin);
        assertThat(signIn(key.counting(3)).statusCode()).isEqualTo(422);
        assertThat(site.get("/staff", "Cookie", cookie).statusCode()).isEqualTo(303);
        assertThat(location(site.get("/staff", "Cookie", cookies(signIn("Phoneless", PASSWORD)))))
                .isEqualTo("/staff/account/second-factor");
    }

    @Test
    void codesOnPaperStayWhileThereIsAPasskey() {
        Staff someone = staff.add("Switcher", Role.PUBLISHER);
        String cookie = staff.cookie(someone);
        HttpResponse<String> paper =
                site.post("/staff/account/recovery-codes", form("present", PASSWORD), "Cookie", cookie);
        String code = parsed(paper).expectFirst(".paper code").text();
        added(someone);
        site.post("/staff/account/second-factor/removal", form("present", PASSWORD), "Cookie", cookie);
        String half = cookies(signIn("Switcher", PASSWORD));
        assertThat(site.post("/staff/sign-in/code", form("code", code, "next", ""), "Cookie", half)
                        .statusCode())
                .isEqualTo(303);
    }

    private List<Long> passkeys(Staff someone) {
        return site.bean(Passkeys.class).of(someone.id()).stream()
                .map(OwnPasskey::number)
                .toList();
    }
}
