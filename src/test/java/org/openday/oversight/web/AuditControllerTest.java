package org.openday.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openday.account.Role;
import org.openday.account.StaffForTests;
import org.openday.audit.AuditLog;
import org.openday.audit.Entry;
import org.openday.audit.Entry.Origin;
import org.openday.database.Database;
import org.openday.database.Databases;
import org.openday.shared.TestClock;
import org.openday.testing.RunningSite;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditControllerTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private RunningSite site;
    private String auditor;

    @BeforeAll
    void start() {
        site = RunningSite.start(Map.of("test.clock", NOW.toString(), "openday.trusted-proxies", "127.0.0.1"));
        auditor = StaffForTests.of(site.bean(ApplicationContext.class)).cookie(Role.AUDITOR);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @BeforeEach
    void anEmptyLog() throws Exception {
        site.bean(TestClock.class).set(NOW);
        Databases.change(
                site.bean(ApplicationContext.class),
                "delete from audit_entry",
                "update audit_head set seq = 0, hash = '" + "0".repeat(64) + "'");
    }

    @Test
    void theNewestStandsFirstInTheReadersWords() {
        log("household", "consent-given", "household:1");
        log("staff:李文", "ballot-frozen", "ballot:camp");
        Document page = page("");
        assertThat(page.select("tbody tr th").eachText()).containsExactly("2", "1");
        assertThat(page.select("tbody tr").first().text()).contains("李文", "冻结了抽签名单", "2026-06-01 08:00:00");
        assertThat(Jsoup.parse(site.get("/en/staff/audit", "Cookie", auditor).body())
                        .select("tbody tr")
                        .first()
                        .text())
                .contains("Ballot frozen");
    }

    @Test
    void anActNobodyHasWordsForIsCalledAsTheLogCallsIt() {
        log("system", "turned-inside-out", "thing:1");
        assertThat(page("").select("tbody td").eachText()).contains("turned-inside-out");
    }

    @Test
    void fiftyStandOnAPageAndTheRestIsOneClickAway() {
        IntStream.range(0, 120).forEach(i -> log("household", "consent-given", "household:" + i));
        Document first = page("?act=consent-given");
        assertThat(first.select("tbody tr")).hasSize(50);
        Document second = Jsoup.parse(site.get(first.expectFirst("a[rel=next]").attr("href"), "Cookie", auditor)
                .body());
        assertThat(second.select("tbody tr th").first().text()).isEqualTo("70");
        assertThat(second.select(".pager a").first().attr("href")).isEqualTo("/staff/audit?act=consent-given");
    }

    @Test
    void entriesAreFoundByWhoWhatWhichAndWhen() {
        log("household", "consent-given", "household:1");
        log("household", "consent-given", "household:12");
        log("staff:李文", "erased", "household:1");
        site.bean(TestClock.class).set(Instant.parse("2026-06-01T16:00:00Z"));
        log("household", "consent-withdrawn", "household:1");
        site.bean(TestClock.class).set(NOW);
        assertThat(found("?actor=staff:李文".replace("李文", "%E6%9D%8E%E6%96%87"))).containsExactly("3");
        assertThat(found("?act=consent-given")).containsExactly("2", "1");
        assertThat(found("?subject=household:1")).containsExactly("4", "3", "1");
        assertThat(found("?subject=household")).containsExactly("4", "3", "2", "1");
        assertThat(found("?since=2026-06-02")).containsExactly("4");
        assertThat(found("?until=2026-06-01")).containsExactly("3", "2", "1");
        assertThat(page("?act=nothing").select(".notice").text()).isEqualTo("没有符合条件的记录。");
    }

    @Test
    void aDayNobodyCanReadIsSaidSoAndWhatWasTypedStays() {
        HttpResponse<String> response = site.get("/staff/audit?since=gestern&actor=ada", "Cookie", auditor);
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.body());
        assertThat(page.select(".error-summary a").text()).contains("2026-06-01");
        assertThat(page.select("#actor").val()).isEqualTo("ada");
    }

    @Test
    void theCopyHoldsWhatIsShownInItsOrderAndIsAnEntryItself() {
        log("=cmd()", "signed-in", "staff:1");
        log("a \"b\", c", "signed-in", "staff:2");
        HttpResponse<String> copy = site.post("/staff/audit/export", "act=", "Cookie", auditor);
        assertThat(copy.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(copy.headers().firstValue("content-disposition").orElse("")).contains("attachment");
        List<String> lines = copy.body().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("\uFEFFseq,time,actor,origin,whence,act,subject,digest,previous,hash");
        assertThat(lines.get(1)).startsWith("1,2026-06-01T00:00:00Z,'=cmd(),web,-,signed-in,staff:1,");
        assertThat(lines.get(2)).contains("\"a \"\"b\"\", c\"");
        assertThat(lines.get(3)).contains(",audit-exported,audit:log,");
    }

    @Test
    void anActAtTheDeskShowsFromWhereItWasDone() {
        site.post("/staff/audit/verification", "x=1", "Cookie", auditor, "X-Forwarded-For", "203.0.113.9");
        assertThat(page("?act=audit-verified").select("tbody td").eachText()).contains("203.0.113.9");
        HttpResponse<String> copy = site.post("/staff/audit/export", "act=audit-verified", "Cookie", auditor);
        assertThat(copy.body()).contains(",web,203.0.113.9,audit-verified,");
    }

    @Test
    void aLongLogGoesOutWhole() {
        List<Entry> many = IntStream.range(0, 2_500)
                .mapToObj(i -> new Entry("household", Origin.WEB, "consent-given", "household:" + i))
                .toList();
        site.bean(Database.class).change(() -> site.bean(AuditLog.class).append(many));
        HttpResponse<String> copy = site.post("/staff/audit/export", "act=consent-given", "Cookie", auditor);
        assertThat(copy.body().lines()).hasSize(2_501);
    }

    @Test
    void theAuditorSeesWhetherTheLogIsWholeAndWhichEntryIsNot() throws Exception {
        log("household", "consent-given", "household:1");
        log("household", "consent-given", "household:2");
        assertThat(verification()).contains("记录完整").contains("3");
        Databases.change(
                site.bean(ApplicationContext.class), "update audit_entry set act = 'consent-refused' where seq = 2");
        assertThat(verification()).contains("记录有问题").contains("第 2 条");
    }

    private String verification() {
        HttpResponse<String> response = site.post("/staff/audit/verification", "", "Cookie", auditor);
        return Jsoup.parse(response.body()).select("[role=status]").text();
    }

    private List<String> found(String query) {
        return page(query).select("tbody tr th").eachText();
    }

    private Document page(String query) {
        HttpResponse<String> response = site.get("/staff/audit" + query, "Cookie", auditor);
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private void log(String actor, String act, String subject) {
        Entry entry = new Entry(actor, Origin.WEB, act, subject);
        site.bean(Database.class).change(() -> site.bean(AuditLog.class).append(List.of(entry)));
    }
}
