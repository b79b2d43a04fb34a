package org.openday.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many requests on one connection are answered in their order, whoever answers them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionTest {

    private static final String PAGE = "/articles/fraud";
    private static final String POST =
            Wire.request("POST /probe-of-cache/echo", "Content-Type: text/plain", "Content-Length: 3") + "abc";

    private LivingSite site;
    private String page;

    @BeforeAll
    void start() {
        site = SmallSite.start();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @BeforeEach
    void warmUp() {
        page = site.get(PAGE).body();
    }

    @Test
    void aConnectionIsKeptForManyRequests() throws IOException {
        try (Wire wire = Wire.to(site)) {
            for (int request = 0; request < 200; request++) {
                assertThat(wire.send(Wire.get(PAGE)).answer().body()).isEqualTo(page);
            }
        }
    }

    @Test
    void manyRequestsInOneWriteAreAllAnswered() throws IOException {
        long hits = site.hits();
        try (Wire wire = Wire.to(site)) {
            wire.send(String.join("", Collections.nCopies(300, Wire.get(PAGE))));
            assertThat(wire.answers(300)).extracting(Wire.Answer::body).containsOnly(page);
        }
        assertThat(site.hits() - hits).isEqualTo(300);
    }

    @Test
    void answersOfTheCacheDoNotOvertakeThoseOfRouting() throws IOException {
        String cold = "/articles/article-3";
        try (Wire wire = Wire.to(site)) {
            wire.send(Wire.get(PAGE)
                    + Wire.get(cold)
                    + POST
                    + Wire.get(PAGE)
                    + Wire.get("/nowhere")
                    + Wire.request("HEAD " + PAGE)
                    + Wire.get(PAGE, "If-None-Match: *"));
            List<Wire.Answer> answers = wire.answers(5);
            assertThat(answers).extracting(Wire.Answer::status).containsExactly(200, 200, 200, 200, 404);
            assertThat(answers.subList(0, 4))
                    .extracting(Wire.Answer::body)
                    .containsExactly(page, site.cold(cold).body(), "posted", page);
            assertThat(wire.answerToHead().status()).isEqualTo(200);
            assertThat(wire.answer().status()).isEqualTo(304);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0\r\n\r\n", "HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"})
    void whoWantsOneAnswerGetsOneAndTheEnd(String rest) throws IOException {
        try (Wire wire = Wire.to(site)) {
            assertThat(wire.send("GET " + PAGE + " " + rest).answer().body()).isEqualTo(page);
            assertThat(wire.isClosed()).isTrue();
        }
    }
}
