package org.openday.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
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

    private RunningSite site;

    @BeforeAll
    void start() {
        site = TinyTheme.copy().start(Map.of());
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
    void filesOfEightMegabytesInAllAreTakenAndNothingMore() {
        String four = "x".repeat(4 * 1024 * 1024);
        assertThat(send(file("a", four), file("b", four)).statusCode()).isEqualTo(200);
        isPage(send(file("a", four), file("b", four + "x")), 413);
        isPage(send(file("a", four + four + four)), 413);
    }

    @Test
    void fiveFilesAreTakenAndNotOneMore() {
        String[] six = {"a", "b", "c", "d", "e", "f"};
        for (int i = 0; i < six.length; i++) {
            six[i] = file(six[i], "x");
        }
        assertThat(send(Arrays.copyOf(six, 5)).statusCode()).isEqualTo(200);
        isPage(send(six), 413);
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
