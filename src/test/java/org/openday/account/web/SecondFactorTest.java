package org.openday.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.account.StaffForTests.PASSWORD;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.account.Role;
import org.openday.account.Staff;

/** The second factor on its way through the pages. */
class SecondFactorTest extends StaffSite {

    @BeforeEach
    void later() {
        clock().advance(Duration.ofDays(1));
    }

    @Test
    void thePasswordAloneOpensNothing() {
        staff.add("Pub", Role.PUBLISHER);
        HttpResponse<String> half = signIn("Pub", PASSWORD);
        assertThat(location(half)).isEqualTo("/staff/sign-in/code?next=%2Fstaff");
        assertThat(setCookies(half)).hasSize(1);
        String cookie = cookies(half);
        assertThat(location(site.get("/staff", "Cookie", cookie))).isEqualTo("/staff/sign-in/code");
        assertThat(location(site.get("/staff/account/second-factor", "Cookie", cookie)))
                .startsWith("/staff/sign-in/code");
        assertThat(site.post("/staff/account/second-factor/secret", "x=1", "Cookie", cookie)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theCodeOpensTheDeskUnderANewToken() {
        Staff pub = staff.add("Pub 2", Role.PUBLISHER);
        String half = cookies(signIn("Pub 2", PASSWORD));
        HttpResponse<String> in = code(half, staff.code(pub));
        assertThat(location(in)).isEqualTo("/staff/account");
        assertThat(cookies(in)).doesNotContain(half);
        assertThat(site.get("/staff", "Cookie", cookies(in)).statusCode()).isEqualTo(200);
        assertThat(location(site.get("/staff", "Cookie", half))).startsWith("/staff/sign-in");
        assertThat(location(code(half, staff.codeIn(pub, 1)))).isEqualTo("/staff/sign-in");
    }

    @Test
    void aCodeIsGoodOnce() {
        Staff pub = staff.add("Pub 3", Role.PUBLISHER);
        String code = staff.code(pub);
        assertThat(code(cookies(signIn("Pub 3", PASSWORD)), code).statusCode()).isEqualTo(303);
        assertThat(code(cookies(signIn("Pub 3", PASSWORD)), code).statusCode()).isEqualTo(422);
    }

    @Test
    void anOldCodeIsNone() {
        Staff pub = staff.add("Pub 4", Role.PUBLISHER);
        String half = cookies(signIn("Pub 4", PASSWORD));
        assertThat(code(half, staff.codeIn(pub, -2)).statusCode()).isEqualTo(422);
        assertThat(code(half, staff.codeIn(pub, 2)).statusCode()).isEqualTo(422);
        assertThat(code(half, staff.codeIn(pub, -1)).statusCode()).isEqualTo(303);
    }

    @Test
    void codesCannotBeTriedByTheDozen() {
        Staff pub = staff.add("Pub 5", Role.PUBLISHER);
        String half = cookies(signIn("Pub 5", PASSWORD));
        for (int i = 0; i < 10; i++) {
            assertThat(code(half, "000000").statusCode()).isEqualTo(422);
        }
        assertThat(code(half, staff.code(pub)).statusCode()).isEqualTo(429);
    }

    @Test
    void whoMustHaveOneCanDoNothingBefore() {
        Staff org = staff.addWithoutFactor("Org", Role.ORGANISER);
        String cookie = cookies(signIn("Org", PASSWORD));
        assertThat(location(site.get("/staff", "Cookie", cookie))).isEqualTo("/staff/account/second-factor");
        assertThat(location(site.get("/staff/account", "Cookie", cookie))).isEqualTo("/staff/account/second-factor");
        site.post("/staff/account/second-factor/secret", "x=1", "Cookie", cookie);
        assertThat(parsed(site.get("/staff/account/second-factor", "Cookie", cookie))
                        .select("svg path")
                        .attr("d"))
                .hasSizeGreaterThan(1000);
        HttpResponse<String> wrong =
                site.post("/staff/account/second-factor", form("code", "000000"), "Cookie", cookie);
        assertThat(wrong.statusCode()).isEqualTo(422);
        HttpResponse<String> right =
                site.post("/staff/account/second-factor", form("code", staff.code(org)), "Cookie", cookie);
        assertThat(parsed(right).select(".paper code").eachText())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("(\\w{4}-){3}\\w{4}"));
        assertThat(site.get("/staff", "Cookie", cookies(right)).statusCode()).isEqualTo(200);
        assertThat(site.get("/staff", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void aCodeOnPaperIsGoodOnce() {
        String cookie = signedIn("Paper");
        HttpResponse<String> made =
                site.post("/staff/account/recovery-codes", form("present", PASSWORD), "Cookie", cookie);
        List<String> codes = parsed(made).select(".paper code").eachText();
        String half = cookies(signIn("Paper", PASSWORD));
        assertThat(code(half, codes.getFirst().toUpperCase(Locale.ROOT)).statusCode())
                .isEqualTo(303);
        assertThat(code(cookies(signIn("Paper", PASSWORD)), codes.getFirst()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void newCodesOnPaperPutTheOldOnesOutOfUse() {
        String cookie = signedIn("Paper 2");
        List<String> old = paper(cookie);
        List<String> present = paper(cookie);
        String half = cookies(signIn("Paper 2", PASSWORD));
        assertThat(code(half, old.get(3)).statusCode()).isEqualTo(422);
        assertThat(code(half, present.get(3)).statusCode()).isEqualTo(303);
    }

    @Test
    void withoutThePasswordNothingIsChanged() {
        String cookie = signedIn("Open screen");
        for (String path : List.of("/staff/account/recovery-codes", "/staff/account/second-factor/removal")) {
            HttpResponse<String> answer = site.post(path, form("present", "guess"), "Cookie", cookie);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).doesNotContain("class=\"paper\"");
        }
        assertThat(location(signIn("Open screen", PASSWORD))).startsWith("/staff/sign-in/code");
    }

    @Test
    void whoTakesItAwayHasToSetUpAnother() {
        String cookie = signedIn("New phone");
        HttpResponse<String> off =
                site.post("/staff/account/second-factor/removal", form("present", PASSWORD), "Cookie", cookie);
        assertThat(location(site.get("/staff", "Cookie", cookies(off)))).isEqualTo("/staff/account/second-factor");
    }

    private List<String> paper(String cookie) {
        return parsed(site.post("/staff/account/recovery-codes", form("present", PASSWORD), "Cookie", cookie))
                .select(".paper code")
                .eachText();
    }

    private String signedIn(String name) {
        return staff.cookie(staff.add(name, Role.PUBLISHER));
    }

    private HttpResponse<String> code(String cookie, String code) {
        return site.post("/staff/sign-in/code", form("code", code, "next", "/staff/account"), "Cookie", cookie);
    }
}
