package org.openday.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.account.Role;
import org.openday.account.StaffForTests;
import org.openday.audit.AuditLog;
import org.openday.operations.CopyDesk.Run;
import org.openday.registration.web.CampWorld;
import org.openday.testing.RunningSite;

/** Accounts from the command line of a running site. */
class UserCommandTest {

    @TempDir
    private Path folder;

    private RunningSite site;
    private StaffForTests staff;

    @BeforeEach
    void start() {
        CampWorld.in(folder);
        site = RunningSite.start(settings());
        staff = StaffForTests.of(site.bean(ApplicationContext.class));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void whoIsAddedGetsALinkThatWorks() {
        Run added = run("add", "陈晓", "--role", "author", "--role", "reviewer");
        assertThat(added.exit()).isZero();
        assertThat(added.said()).singleElement().asString().matches("/staff/invitation/[\\w-]{32}");
        assertThat(site.get(added.said().getFirst()).statusCode()).isEqualTo(200);
        assertThat(run("list").said()).contains("陈晓\tinvited\tauthor,reviewer");
    }

    @Test
    void whatIsWrongIsSaidInOneSentenceAndNobodyIsAdded() {
        run("add", "Ada", "--role", "author");
        assertThat(run("add", "ada", "--role", "author").errors())
                .containsExactly("Nobody was added: there is somebody of this name.");
        assertThat(run("add", "Ben", "--role", "auditor", "--role", "author").errors())
                .containsExactly("Nobody was added: these roles exclude each other.");
        assertThat(run("add", "<Ben>", "--role", "author", "--email", "nowhere").errors())
                .containsExactly(
                        "Nobody was added: a name has at most 60 letters, digits and spaces; the email address is none.");
        assertThat(run("add", "Ben", "--role", "king").errors()).containsExactly("There is no role king.");
        assertThat(run("add", "Ben").exit()).isEqualTo(2);
        assertThat(run("link", "Ben").errors()).containsExactly("There is nobody called Ben.");
        assertThat(run("list").said()).noneMatch(line -> line.startsWith("Ben"));
    }

    @Test
    void aLinkPutsTheOneBeforeOutOfUse() {
        String first = run("add", "Ada", "--role", "author").said().getFirst();
        String second = run("link", "Ada").last();
        assertThat(site.get(first).statusCode()).isEqualTo(410);
        assertThat(site.get(second).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsDisabledIsOutAndTheLastAdministratorStays() {
        String cookie = staff.cookie(staff.add("Ada", Role.AUTHOR));
        staff.add("Root", Role.ADMINISTRATOR);
        assertThat(run("disable", "Ada").exit()).isZero();
        assertThat(site.get("/staff", "Cookie", cookie).statusCode()).isEqualTo(303);
        Run refused = run("disable", "Root");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.errors()).hasSize(1);
    }

    @Test
    void aSecondFactorIsTakenAwayAndAllOfItIsInTheLog() {
        staff.add("Pub", Role.PUBLISHER);
        assertThat(run("list").said()).contains("Pub\tactive\tpublisher\tsecond-factor");
        assertThat(run("reset-factor", "Pub").said()).containsExactly("Pub has to set up a second factor");
        assertThat(run("reset-factor", "Pub").said()).containsExactly("Pub has no second factor");
        assertThat(run("list").said()).contains("Pub\tactive\tpublisher");
        assertThat(site.bean(AuditLog.class).after(0).stream()
                        .filter(entry -> entry.actor().equals("operator"))
                        .map(entry -> entry.act()))
                .isEqualTo(List.of("second-factor-removed"));
    }

    private Run run(String... typed) {
        String[] all = new String[typed.length + 1];
        all[0] = "user";
        System.arraycopy(typed, 0, all, 1, typed.length);
        return CopyDesk.run(settings(), all);
    }

    private Map<String, Object> settings() {
        return Map.of(
                "openday.home",
                folder.resolve("home").toString(),
                "openday.content",
                folder.resolve("content").toString());
    }
}
