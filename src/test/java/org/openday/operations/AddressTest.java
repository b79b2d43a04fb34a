package org.openday.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "/, index.html",
        "/en, en/index.html",
        "/articles/lock, articles/lock/index.html",
        "/articles/lock/, articles/lock/index.html",
        "/articles?page=2, articles/page=2/index.html",
        "/events?kind=camp&month=2026-12, events/kind=camp/month=2026-12/index.html",
        "/media/a/b.svg?v=12, media/a/b.svg",
        "/en/feed.atom, en/feed.atom",
    })
    void everyAddressHasItsFile(String address, String file) {
        assertThat(Address.of(address).file()).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "/articles, /articles",
        "/articles?page=2, /articles/page=2/",
        "/media/b.svg?v=12, /media/b.svg?v=12",
    })
    void onlyAPageWithAQueryIsLinkedToOtherwise(String address, String link) {
        assertThat(Address.of(address).link()).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/锁, /articles/%E9%94%81",
        "/events?kind=camp&month=2026-12, /events?kind=camp&month=2026-12",
    })
    void anAddressIsSentInAscii(String address, String sent) {
        assertThat(Address.of(address).encoded()).isEqualTo(sent);
    }
}
