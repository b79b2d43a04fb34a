package org.openday.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What belongs to one household is neither kept by others on the way nor told, and foreign or broken requests do nothing. */
class DiscretionTest extends CampSite {

    @Test
    void everyAnswerOnTheWayIsForOneHouseholdOnly() {
        SentForm form = form().ada().ben("week-1");
        HttpResponse<String> received = confirm(form.copy());
        String link = location(received);
        assertThat(List.of(
                        site.get(CAMP),
                        site.get("/events/late/sign-up"),
                        send(form().press("check")),
                        send(form.copy().press("check")),
                        send("/events/late/sign-up", form),
                        received,
                        site.get(link),
                        site.get("/elder" + link),
                        site.post(link + "/cancellation", ""),
                        site.get("/registrations/nobody")))
                .allSatisfy(DiscretionTest::isDiscreet);
    }

    private static void isDiscreet(HttpResponse<String> response) {
        assertThat(response.headers().allValues("cache-control")).containsExactly("no-store");
        assertThat(response.headers().allValues("referrer-policy")).containsExactly("no-referrer");
        assertThat(response.headers().firstValue("x-robots-tag").orElse("")).contains("noindex");
        if (response.statusCode() != 303) {
            assertThat(parsed(response).select("meta[name=robots]").attr("content"))
                    .contains("noindex");
        }
    }

    @Test
    void theWayToAHouseholdsPageIsNeverLogged() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        String link = received(form().ada().ben("week-1"));
        site.get(link);
        site.get(link + "/nothing");
        site.get(link + "/cancellation");
        site.send("PUT", link, "x=y");
        site.post(link + "/cancellation", "x", "Origin", "https://elsewhere.example");
        site.post(link + "/cancellation", "%zz");
        site.post("/elder" + link + "/cancellation", "");
        root.warn("The log is read");
        root.detachAppender(log);
        String lines = log.list.stream().map(DiscretionTest::told).collect(Collectors.joining("\n"));
        assertThat(lines).contains("The log is read").doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    }

    private static String told(ILoggingEvent line) {
        return line.getFormattedMessage()
                + (line.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(line.getThrowableProxy()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null", "http://localhost:1"})
    void aFormOfAForeignPageIsRefused(String origin) {
        SentForm form = form().ada().ben("week-1").press("confirm");
        assertThat(site.post(CAMP, form.encoded(), "Origin", origin).statusCode())
                .isEqualTo(403);
        assertThat(site.post(CAMP, form.encoded(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(rows("household")).isZero();
        assertThat(confirm(form).statusCode()).isEqualTo(303);
    }

    @Test
    void aForeignPageCannotCancel() {
        String link = received(form().ada().ben("week-1"));
        assertThat(site.post(link + "/cancellation", "", "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(free("week-1")).isEqualTo(9);
    }

    @Test
    void tooMuchIsAnsweredWithAPage() throws IOException, InterruptedException {
        isPage(sent("application/x-www-form-urlencoded", "guardian.name=" + "x".repeat(1_100_000)), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void anotherKindOfFormIsAnsweredWithAPage(String type) throws IOException, InterruptedException {
        isPage(sent(type, "step=confirm"), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guardian.name=%zz", "%", "a=%E4%B"})
    void aBrokenFormIsAnsweredWithAPage(String body) throws IOException, InterruptedException {
        isPage(sent("application/x-www-form-urlencoded", body), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step=",
                "step=remove-child-",
                "step=remove-child-99999999999999999999",
                "step=unheard-of",
                "children[99].name=x&children[00].name=y&children[999].name=z",
                "guardian.name=%FF%FE&step=confirm"
            })
    void nonsenseIsAnsweredWithTheForm(String body) throws IOException, InterruptedException {
        HttpResponse<String> response = sent("application/x-www-form-urlencoded", body);
        assertThat(response.statusCode()).isIn(200, 422);
        assertThat(parsed(response).select("main form input[name=formToken]")).hasSize(1);
    }

    private static void isPage(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(parsed(response).select("main#main h1")).hasSize(1);
        assertThat(response.body()).doesNotContain("Exception", "org.openday", "\tat ");
    }

    private HttpResponse<String> sent(String type, String body) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(site.url(CAMP))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
