package org.openday.pagecache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.pagecache.Encoding.BROTLI;
import static org.openday.pagecache.Encoding.GZIP;
import static org.openday.pagecache.Encoding.IDENTITY;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of(null, List.of(IDENTITY)),
                Arguments.of("", List.of(IDENTITY)),
                Arguments.of("gzip", List.of(GZIP, IDENTITY)),
                Arguments.of("GZip", List.of(GZIP, IDENTITY)),
                Arguments.of("br", List.of(BROTLI, IDENTITY)),
                Arguments.of("gzip, deflate, br, zstd", List.of(BROTLI, GZIP, IDENTITY)),
                Arguments.of("gzip;q=1.0, br;q=0.1", List.of(BROTLI, GZIP, IDENTITY)),
                Arguments.of("gzip;q=0, br", List.of(BROTLI, IDENTITY)),
                Arguments.of("br ; q=0.000 , gzip", List.of(GZIP, IDENTITY)),
                Arguments.of("gzip;q=0.001", List.of(GZIP, IDENTITY)),
                Arguments.of("*", List.of(BROTLI, GZIP, IDENTITY)),
                Arguments.of("*;q=0", List.of(IDENTITY)),
                Arguments.of("*;q=0, gzip", List.of(GZIP, IDENTITY)),
                Arguments.of("br;q=0, *", List.of(GZIP, IDENTITY)),
                Arguments.of("zstd, deflate, x-gzip", List.of(IDENTITY)),
                Arguments.of("identity", List.of(IDENTITY)),
                Arguments.of(",;,=,gzip;;q=,\u0000", List.of(GZIP, IDENTITY)));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void aClientGetsTheSmallestItTakes(String header, List<Encoding> accepted) {
        assertThat(Encoding.accepted(header)).isEqualTo(accepted);
        assertThat(Encoding.accepted(header)).as("asked again").isEqualTo(accepted);
    }

    @Test
    void headersThatAreMadeUpDoNotFillTheMemory() {
        for (int made = 0; made < 10_000; made++) {
            assertThat(Encoding.accepted("gzip, made-up-" + made)).containsExactly(GZIP, IDENTITY);
        }
        assertThat(Encoding.accepted("br, made-up"))
                .as("worked out each time, and right")
                .containsExactly(BROTLI, IDENTITY)
                .isNotSameAs(Encoding.accepted("br, made-up"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "法治文章，法治文章，法治文章，法治文章"})
    void whatIsEncodedIsThePage(String page) throws IOException {
        byte[] bytes = page.getBytes(UTF_8);
        assertThat(IDENTITY.encode(bytes)).isEqualTo(bytes);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(GZIP.encode(bytes))).readAllBytes())
                .isEqualTo(bytes);
    }

    @Test
    void brotliIsSmallerThanGzipAndDecodesBack() throws IOException {
        Assumptions.assumeTrue(Brotli4jLoader.isAvailable());
        byte[] bytes = "<li>法治文章</li>\n".repeat(2_000).getBytes(UTF_8);
        byte[] encoded = BROTLI.encode(bytes);
        assertThat(Decoder.decompress(encoded).getDecompressedData()).isEqualTo(bytes);
        assertThat(encoded.length).isLessThan(GZIP.encode(bytes).length);
    }
}
