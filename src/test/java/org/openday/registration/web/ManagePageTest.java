package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.registration.KeptCodes;
import org.slf4j.LoggerFactory;

/** What a household does on its own page beyond cancelling, as a browser without scripts does it. */
class ManagePageTest extends CampSite {

    private String cookie = "";

    @Override
    Map<String, Object> database() {
        return Map.of("test.codes", true);
    }

    @BeforeEach
    void forgetTheGrant() {
        cookie = "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en", "/en/elder"})
    void aChildIsTakenToAnotherSession(String prefix) {
        String link = prefix + received(form().ada().ben("week-1"));
        Document form = page(page(link).selectFirst("a[href$=/session]").attr("href"));
        assertThat(form.select("input[name=session]").eachAttr("value")).containsExactly("week-2");
        HttpResponse<String> moved = press(form, "session=week-2");
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(location(moved)).isEqualTo(link);
        assertThat(page(link).select("[data-registration]").eachAttr("data-session"))
                .containsExactly("week-1", "week-2");
        assertThat(page(link).select("[data-registration]").eachAttr("data-state"))
                .containsExactly("cancelled", "confirmed");
        assertThat(free("week-1")).isEqualTo(10);
        assertThat(free("week-2")).isEqualTo(1);
    }

    @Test
    void aSessionThatWasNotChosenOrIsNotToBeHadIsExplained() {
        String link = received(form().ada().ben("week-1"));
        String action = page(link).selectFirst("a[href$=/session]").attr("href");
        for (String body : List.of("", "session=", "session=full", "session=nowhere")) {
            HttpResponse<String> response = site.post(action, body.isEmpty() ? "x=y" : body);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(parsed(response).select(".error-summary a").attr("href")).isEqualTo("#session");
            assertThat(parsed(response).select("#session")).hasSize(1);
        }
        assertThat(free("week-1")).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en", "/elder"})
    void whatIsSensitiveTakesACode(String prefix) {
        String link = prefix + received(form().ada().ben("week-1"));
        for (String path : List.of("/data", "/data.json", "/data.txt", "/deletion", "/contacts")) {
            HttpResponse<String> response = site.get(link + path);
            assertThat(response.statusCode()).as(path).isEqualTo(303);
            assertThat(location(response)).startsWith(link + "/code/");
        }
        Document ask = page(link + "/code/download");
        assertThat(ask.select("input[name=contact]").eachAttr("value")).containsExactly("phone");
        assertThat(press(ask, "contact=phone").statusCode()).isEqualTo(303);
        Element field = page(link + "/code/download").selectFirst("#code");
        assertThat(field.attr("autocomplete")).isEqualTo("one-time-code");
        assertThat(field.attr("inputmode")).isEqualTo("numeric");
        HttpResponse<String> wrong = site.post(link + "/code/download/proof", "code=" + codes().wrong());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(parsed(wrong).select(".error-summary a").attr("href")).isEqualTo("#code");
        assertThat(parsed(wrong).select("#code[aria-invalid=true]")).hasSize(1);
        HttpResponse<String> right = site.post(link + "/code/download/proof", "code=" + codes().last());
        assertThat(location(right)).isEqualTo(link + "/data");
        assertThat(right.headers().firstValue("set-cookie").orElse(""))
                .startsWith("openday-grant=")
                .contains("HTTPOnly", "SameSite=Strict", "Path=" + prefix + "/registrations", "Max-Age=600");
    }

    @Test
    void everythingHeldIsDownloaded() {
        String link = received(form().ada().ben("week-1"));
        grant(link, "download");
        assertThat(get(link + "/data").statusCode()).isEqualTo(200);
        HttpResponse<String> json = get(link + "/data.json");
        assertThat(json.body()).contains("\"name\":\"Ada\"", "\"born\":\"2015-03-14\"", "\"session\":\"week-1\"");
        HttpResponse<String> text = get(link + "/data.txt");
        assertThat(text.body()).contains("姓名：Ada", "出生日期：2015年3月14日", "我们只留到活动结束。", "发过的通知");
        for (HttpResponse<String> file : List.of(json, text)) {
            assertThat(file.headers().firstValue("content-disposition").orElse(""))
                    .startsWith("attachment");
            isDiscreet(file);
        }
    }

    @Test
    void aGrantIsGoodForItsHouseholdOnly() {
        String adas = received(form().ada().ben("week-1"));
        String bobs = received(form().bob().child(0, "Eve", "2015-03-14", "week-1"));
        grant(adas, "deletion");
        assertThat(get(bobs + "/deletion").statusCode()).isEqualTo(303);
        post(bobs + "/deletion", "");
        assertThat(rows("household")).isEqualTo(2);
    }

    @Test
    void aHouseholdIsDeletedWholly() {
        String link = received(form().ada().ben("week-1"));
        grant(link, "deletion");
        assertThat(get(link + "/deletion").body()).contains("第四十七条");
        assertThat(rows("household")).isEqualTo(1);
        HttpResponse<String> done = post(link + "/deletion", "");
        assertThat(location(done)).isEqualTo("/registrations/deleted");
        assertThat(page("/registrations/deleted").selectFirst("h1").text()).isEqualTo("已经全部删除");
        assertThat(site.get(link).statusCode()).isEqualTo(404);
        assertThat(List.of(rows("household"), rows("child"), rows("registration"), rows("consent")))
                .containsOnly(0);
        assertThat(free("week-1")).isEqualTo(10);
    }

    @Test
    void contactsAreChangedOnceTheyAreWhole() {
        String link = received(form().ada().ben("week-1"));
        grant(link, "contacts");
        HttpResponse<String> faulty = post(link + "/contacts", "guardian.name=Ada&guardian.phone=12&guardian.email=");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(parsed(faulty).select("#guardian-phone").attr("value")).isEqualTo("12");
        assertThat(parsed(faulty).select(".error-summary a").attr("href")).isEqualTo("#guardian-phone");
        HttpResponse<String> done =
                post(link + "/contacts", "guardian.name=Ada+B&guardian.phone=&guardian.email=ada%40example.org");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(page(link).select("dd").eachText())
                .contains("Ada B", "ada@example.org")
                .doesNotContain("13800138000");
    }

    @Test
    void aCalendarHoldsWhatIsCertainAndNoChildsName() {
        String link = received(form().ada().ben("week-1").child(1, "Mia", "2016-02-29", "week-2"));
        HttpResponse<String> file = site.get(link + "/calendar.ics");
        isDiscreet(file);
        assertThat(file.headers().firstValue("content-type").orElse("")).startsWith("text/calendar");
        assertThat(file.body())
                .contains("DTSTART:20260705T160000Z", "SUMMARY:活动summer-camp", "STATUS:CONFIRMED")
                .doesNotContain("Ben", "Mia", "Ada");
        List<VEvent> before = Biweekly.parse(file.body()).first().getEvents();
        assertThat(Biweekly.parse(file.body())
                        .first()
                        .validate(ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
        clock().advance(Duration.ofMinutes(5));
        site.post(page(link).selectFirst("form[action$=/cancellation]").attr("action"), "");
        List<VEvent> after =
                Biweekly.parse(site.get(link + "/calendar.ics").body()).first().getEvents();
        assertThat(after)
                .extracting(each -> each.getUid().getValue())
                .isEqualTo(before.stream().map(each -> each.getUid().getValue()).toList());
        assertThat(after).extracting(each -> each.getStatus().getValue()).containsExactly("CANCELLED", "CONFIRMED");
        assertThat(after.getFirst().getSequence().getValue())
                .isGreaterThan(before.getFirst().getSequence().getValue());
    }

    @Test
    void whetherAContactIsKnownCannotBeSeen() {
        received(form().ada().ben("week-1"));
        String known = site.post("/registrations/lost", "contact=13800138000").body();
        String unknown = site.post("/registrations/lost", "contact=13800138999").body();
        assertThat(known).isEqualTo(unknown);
        HttpResponse<String> nonsense = site.post("/registrations/lost", "contact=x");
        assertThat(nonsense.statusCode()).isEqualTo(422);
        assertThat(parsed(nonsense).select("#contact").attr("value")).isEqualTo("x");
        assertThat(page(CAMP).select("main a[href=/registrations/lost]")).hasSize(1);
    }

    @Test
    void lookingAtEverythingChangesNothing() {
        String link = received(form().ada().ben("week-1").child(1, "Mia", "2016-02-29", "week-2"));
        grant(link, "deletion");
        List<Integer> before = counts();
        Set<String> seen = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(link, link + "/deletion", link + "/contacts"));
        while (!next.isEmpty()) {
            String path = next.pop();
            if (seen.add(path)) {
                HttpResponse<String> response = get(path);
                assertThat(response.statusCode()).as(path).isIn(200, 303, 404, 405);
                parsed(response).select("a[href^=/registrations], form[action^=/registrations]").stream()
                        .map(each -> each.hasAttr("href") ? each.attr("href") : each.attr("action"))
                        .forEach(next::push);
            }
        }
        assertThat(seen).anyMatch(path -> path.endsWith("/calendar.ics")).anyMatch(path -> path.endsWith("/session"));
        assertThat(counts()).isEqualTo(before);
        assertThat(page(link).select("[data-registration]").eachAttr("data-state"))
                .containsExactly("confirmed", "confirmed");
    }

    private List<Integer> counts() {
        return List.of(
                rows("household"),
                rows("child"),
                rows("registration"),
                rows("consent"),
                rows("outbox"),
                rows("one_time_code"),
                rows("household_grant"),
                rows("audit_entry"));
    }

    @Test
    void theLogThatIsNeverErasedKnowsOnlyTheNetworkAFamilyCameThrough() {
        received(form().ada().ben("week-1"));
        assertThat(rows("audit_entry where actor = 'household' and whence = '127.0.0.0/16'"))
                .isPositive()
                .isEqualTo(rows("audit_entry where actor = 'household'"));
    }

    @Test
    void neitherLinkNorCodeNorContactIsLogged() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        String link = received(form().ada().ben("week-1"));
        grant(link, "download");
        site.get(link + "/code/unheard-of");
        site.post(link + "/code/download", "%zz");
        site.post(link + "/code/download/proof", "");
        site.post("/registrations/lost", "contact=13800138000");
        site.get(link + "/data.json", "Cookie", "openday-grant=%zz");
        root.detachAppender(log);
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n")))
                .doesNotContain(link.substring(link.lastIndexOf('/') + 1), codes().last(), "13800138000");
    }

    @Test
    void anAddressNobodyWasGivenIsNotFound() {
        for (String path : List.of("/calendar.ics", "/code/download", "/code/unheard-of", "/AAAAAAAA/session")) {
            assertThat(site.get("/registrations/nobody" + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(site.post("/registrations/nobody/code/download", "contact=phone")
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.post("/registrations/nobody/code/download/proof", "code=1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.post("/registrations/nobody/AAAAAAAA/session", "session=week-1")
                        .statusCode())
                .isEqualTo(404);
    }

    private static void isDiscreet(HttpResponse<String> response) {
        assertThat(response.headers().allValues("cache-control")).containsExactly("no-store");
        assertThat(response.headers().allValues("referrer-policy")).containsExactly("no-referrer");
        assertThat(response.headers().firstValue("x-robots-tag").orElse("")).contains("noindex");
    }

    private KeptCodes codes() {
        return site.bean(KeptCodes.class);
    }

    /** Has a code sent, types it and keeps the cookie. */
    private void grant(String link, String act) {
        site.post(link + "/code/" + act, "contact=phone");
        HttpResponse<String> right = site.post(link + "/code/" + act + "/proof", "code=" + codes().last());
        cookie = right.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private HttpResponse<String> get(String path) {
        return cookie.isEmpty() ? site.get(path) : site.get(path, "Cookie", cookie);
    }

    private HttpResponse<String> post(String path, String body) {
        return site.post(path, body, "Cookie", cookie);
    }

    private HttpResponse<String> press(Document page, String body) {
        return site.post(page.selectFirst("main form[method=post]").attr("action"), body);
    }
}
