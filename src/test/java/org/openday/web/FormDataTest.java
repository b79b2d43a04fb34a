package org.openday.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.testing.RunningSite;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormDataTest {

    private static final String FOUR = "x".repeat(4 * 1024 * 1024);

    private RunningSite site;

    @BeforeAll
    void start() {
        site = TinyTheme.copy().start(Map.of("micronaut.server.max-request-size", "18MB"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void fieldsAndFilesOfAFormAreRead() {
        HttpResponse<String> response =
                send(field("name", "小明"), field("days", "sat"), field("days", "sun"), file("letter", "x".repeat(2000)));
        assertThat(response.body()).isEqualTo("{name=[小明], days=[sat, sun]} letter 2000");
    }

    @Test
    void aFieldForAFileThatWasLeftEmptyIsNoFile() {
        assertThat(send(field("a", "1"), file("letter", "")).body()).isEqualTo("{a=[1]} ");
    }

    @Test
    void aFormWithoutFilesIsReadAsEver() {
        assertThat(site.post("/probe/form", "a=1&a=2&b=%E4%BD%A0").body()).isEqualTo("{a=[1, 2], b=[你]} ");
    }

    @Test
    void filesOfEightMegabytesInAllAreKeptAndOfWhatIsMoreOnlyItsLength() {
        assertThat(send(file("a", FOUR), file("b", FOUR)).body()).isEqualTo("{} a 4194304, b 4194304");
        assertThat(send(file("a", FOUR), file("b", FOUR + "x"), field("c", "1")).body())
                .isEqualTo("{c=[1]} a 4194304 without {b=4194305}");
        assertThat(send(field("b", "1"), file("a", FOUR + FOUR + FOUR), field("c", "1"))
                        .body())
                .isEqualTo("{b=[1], c=[1]}  without {a=12582912}");
    }

    @Test
    void aFileThatIsNotKeptTakesNoRoomFromTheNextOne() {
        assertThat(send(file("a", FOUR + FOUR + "x"), file("b", FOUR + FOUR)).body())
                .isEqualTo("{} b 8388608 without {a=8388609}");
    }

    @Test
    void fiveFilesAreKeptAndNotOneMoreAndFieldsLeftEmptyCountForNone() {
        String files = Stream.of("a", "b", "c", "d", "e", "f")
                .map(name -> file(name + "0", "") + file(name, "x"))
                .collect(Collectors.joining());
        assertThat(send(files, field("g", "1")).body()).isEqualTo("{g=[1]} a 1, b 1, c 1, d 1, e 1 without {f=1}");
    }

    @Test
    void aFileOfAnyLengthIsReadWithoutBeingHeld() {
        String head = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\n";
        List<InputStream> parts = new ArrayList<>(List.of(stream(head)));
        // More than all the memory the tests have.
        byte[] four = FOUR.getBytes(StandardCharsets.ISO_8859_1);
        IntStream.range(0, 400).forEach(_ -> parts.add(new ByteArrayInputStream(four)));
        parts.add(stream("\r\n--x--\r\n"));
        InputStream body = new SequenceInputStream(Collections.enumeration(parts));
        FormData data = FormData.of(MediaType.of("multipart/form-data; boundary=x"), body);
        assertThat(data.dropped()).containsExactly(Map.entry("a", 400L * FOUR.length()));
    }

    @Test
    void textsOfAMegabyteInAllAreTakenAndNothingMore() {
        String half = "x".repeat(512 * 1024);
        assertThat(send(field("a", half), field("b", half)).statusCode()).isEqualTo(200);
        isPage(send(field("a", half), field("b", half + "x")), 413);
        isPage(site.post("/probe/form", "a=" + half + half), 413);
    }

    @Test
    void whatIsLongerThanAnyFormIsNotReadToItsEnd() {
        isPage(site.sendInChunks("multipart/form-data; boundary=x", "/probe/form", file("a", FOUR.repeat(5))), 413);
        isPage(site.post("/probe", "a=" + FOUR), 413);
    }

    @Test
    void whoSaysThatItIsLongerIsAnsweredAtOnceAndCutOff() throws IOException {
        try (Socket socket = new Socket("localhost", site.url("/").getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("""
                    POST /probe/form HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: multipart/form-data; boundary=x\r
                    Content-Length: 20000000\r
                    \r
                    """.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aThousandValuesAreTakenAndNotOneMore() {
        assertThat(send(field("a", "1").repeat(1000)).statusCode()).isEqualTo(200);
        isPage(send(field("a", "1").repeat(1001)), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "--x\r\n", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end"})
    void whatNoBrowserSendsIsAnsweredWithAPage(String body) {
        HttpResponse<String> response = site.sendAs("multipart/form-data; boundary=x", "/probe/form", body);
        assertThat(response.statusCode()).isLessThan(500);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private HttpResponse<String> send(String... parts) {
        return site.sendAs("multipart/form-data; boundary=x", "/probe/form", String.join("", parts) + "--x--\r\n");
    }

    private static String field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        String fileName = content.isEmpty() ? "" : "../../etc/passwd";
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
    }

    private static void isPage(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(response.body()).select("main#main h1")).hasSize(1);
    }
}
