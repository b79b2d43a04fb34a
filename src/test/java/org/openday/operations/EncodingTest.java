package org.openday.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingTest {

    private static final byte[] TEXT = "警民开放日 ".repeat(50).getBytes(UTF_8);

    @ParameterizedTest
    @EnumSource
    void theSameBytesAlwaysGiveTheSame(Encoding encoding) {
        byte[] first = encoding.of(TEXT);
        assertThat(encoding.of(TEXT)).isEqualTo(first).hasSizeLessThan(TEXT.length / 2);
    }

    @Test
    void aGzipHeaderNamesNoTime() {
        assertThat(Encoding.GZIP.of(TEXT)).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    }
}
