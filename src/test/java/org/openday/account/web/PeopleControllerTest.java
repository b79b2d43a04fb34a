package org.openday.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.account.StaffForTests.PASSWORD;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openday.account.Invitations;
import org.openday.account.People;
import org.openday.account.Role;
import org.openday.account.Staff;
import org.openday.account.StaffName;
import org.openday.audit.AuditLog;
import org.openday.shared.Site;
import org.openday.testing.Within;

/** An administrator takes people in, changes what they may do, and lets them in no more. */
class PeopleControllerTest extends StaffSite {

    private static final Pattern LINK = Pattern.compile("/staff/invitation/[\\w-]{32}");
    private static final String CHOSEN = "vier schildkröten tanzen";

    private String admin = "";

    @BeforeEach
    void signIn() {
        clock().advance(Duration.ofDays(1));
        admin = staff.cookie(Role.ADMINISTRATOR);
    }

    @Override
    Map<String, Object> different() {
        return Map.of("openday.url", "http://openday.example");
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndIsIn() throws Exception {
        assertThat(location(invite("陈晓", "chen@example.org", "author"))).isEqualTo("/staff/people?done=invited");
        Within.seconds(10, "a letter", () -> !letter("chen@example.org").isEmpty());
        String link = letter("chen@example.org");
        assertThat(site.get(link).statusCode()).isEqualTo(200);
        assertThat(location(choose(link, CHOSEN, CHOSEN))).isEqualTo("/staff/sign-in?done=chosen");
        assertThat(location(signIn("陈晓", CHOSEN))).isEqualTo("/staff");
        assertThat(choose(link, CHOSEN, CHOSEN).statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkIsGoodForThreeDays() throws Exception {
        invite("Late", "late@example.org", "author");
        String link = staff.link("Late");
        clock().advance(Duration.ofDays(3).minusMillis(1));
        assertThat(site.get(link).statusCode()).isEqualTo(200);
        clock().advance(Duration.ofMillis(1));
        assertThat(site.get(link).statusCode()).isEqualTo(404);
        assertThat(choose(link, CHOSEN, CHOSEN).statusCode()).isEqualTo(404);
    }

    @Test
    void ofAWrongPasswordTheReasonIsSaid() throws Exception {
        invite("Wrong", "wrong@example.org", "author");
        String link = staff.link("Wrong");
        assertThat(parsed(choose(link, "short", "short"))
                        .select("#password-error")
                        .text())
                .contains("15");
        assertThat(parsed(choose(link, CHOSEN, CHOSEN + "x")).select("#again-error"))
                .hasSize(1);
        assertThat(site.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsWrongWithAnInvitationStandsAtItsField() {
        staff.add("Taken");
        HttpResponse<String> empty = invite("", "nowhere", "none");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(parsed(empty).select(".error-summary a")).hasSize(3);
        assertThat(parsed(empty).select("#email").val()).isEqualTo("nowhere");
        assertThat(parsed(invite("taken", "a@example.org", "author")).select("#name-error"))
                .hasSize(1);
    }

    @Test
    void rolesThatExcludeEachOtherAreRefused() {
        Staff someone = staff.add("Someone", Role.AUTHOR);
        HttpResponse<String> both = post(someone, "/roles", "roles=administrator&roles=organiser");
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(parsed(both).select(".error-summary a")).hasSize(1);
        assertThat(post(someone, "/roles", "roles=auditor&roles=author").statusCode())
                .isEqualTo(422);
        assertThat(rolesOf("Someone")).containsExactly(Role.AUTHOR);
    }

    @Test
    void aRoleCountsFromTheNextRequest() {
        Staff someone = staff.add("Promoted", Role.AUTHOR);
        staff.giveFactor(someone);
        String cookie = staff.cookie(someone);
        assertThat(site.get("/staff/people", "Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(post(someone, "/roles", "roles=administrator").statusCode()).isEqualTo(303);
        assertThat(site.get("/staff/people", "Cookie", cookie).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsDisabledIsOutWithTheNextRequestAndCannotComeBack() {
        Staff someone = staff.add("Gone", Role.AUTHOR);
        String cookie = staff.cookie(someone);
        post(someone, "/disabling", "x=1");
        assertThat(site.get("/staff", "Cookie", cookie).statusCode()).isEqualTo(303);
        assertThat(signIn("Gone", PASSWORD).statusCode()).isEqualTo(422);
        post(someone, "/enabling", "x=1");
        assertThat(signIn("Gone", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void aNewPasswordEndsAllSessionsAndKeepsTheSecondFactor() throws Exception {
        invite("Forgetful", "forget@example.org", "publisher");
        choose(staff.link("Forgetful"), CHOSEN, CHOSEN);
        Staff someone = site.bean(People.class)
                .find(new StaffName("forgetful"))
                .orElseThrow()
                .staff();
        staff.giveFactor(someone);
        String cookie = staff.cookie(someone);
        post(someone, "/link", "x=1");
        choose(staff.link("Forgetful"), "another long phrase", "another long phrase");
        assertThat(site.get("/staff", "Cookie", cookie).statusCode()).isEqualTo(303);
        assertThat(signIn("Forgetful", CHOSEN).statusCode()).isEqualTo(422);
        assertThat(location(signIn("Forgetful", "another long phrase"))).startsWith("/staff/sign-in/code");
    }

    @Test
    void whoLostThePhoneSetsUpAnother() {
        Staff someone = staff.add("Phoneless", Role.PUBLISHER);
        post(someone, "/second-factor/removal", "x=1");
        String cookie = cookies(signIn("Phoneless", PASSWORD));
        assertThat(location(site.get("/staff", "Cookie", cookie))).isEqualTo("/staff/account/second-factor");
    }

    @Test
    void everyActIsInTheLog() {
        Staff someone = staff.add("Logged", Role.AUTHOR);
        post(someone, "/roles", "roles=reviewer");
        post(someone, "/disabling", "x=1");
        signIn("Logged", PASSWORD);
        assertThat(site.bean(AuditLog.class).after(0).stream()
                        .filter(entry -> entry.subject().equals("staff:" + someone.id()))
                        .map(entry -> entry.act()))
                .containsExactly("staff-roles-changed", "staff-disabled", "sign-in-refused");
        assertThat(site.bean(AuditLog.class).verify().isWhole()).isTrue();
    }

    @Test
    void theLinkIsKeptAsAHashAlone() throws Exception {
        invite("Hashed", "hashed@example.org", "author");
        String token = staff.link("Hashed").replaceAll(".*/", "");
        assertThat(site.bean(Invitations.class).open(token)).isPresent();
        assertThat(site.bean(Invitations.class).open(token + "x")).isEmpty();
    }

    private HttpResponse<String> invite(String name, String email, String role) {
        return site.post(
                "/staff/people/invitation", form("name", name, "email", email, "roles", role), "Cookie", admin);
    }

    private HttpResponse<String> choose(String link, String password, String again) {
        return site.post(link, form("password", password, "again", again));
    }

    private HttpResponse<String> post(Staff someone, String act, String form) {
        return site.post("/staff/people/" + someone.id() + act, form, "Cookie", admin);
    }

    private Set<Role> rolesOf(String name) {
        return site.bean(People.class)
                .find(new StaffName(name))
                .orElseThrow()
                .staff()
                .roles();
    }

    /** The path of the link in the letter to an address. */
    private String letter(String address) {
        Path outbox = site.bean(Site.class).folder("outbox");
        try (Stream<Path> files = Files.list(outbox)) {
            return files.map(PeopleControllerTest::text)
                    .filter(text -> text.contains(address))
                    .map(LINK::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path letter) {
        try (InputStream in = Files.newInputStream(letter)) {
            Multipart parts = (Multipart) new MimeMessage((Session) null, in).getContent();
            return Files.readString(letter) + parts.getBodyPart(0).getContent();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
