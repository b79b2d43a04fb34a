package org.openday.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final Set<String> KNOWN = Set.of("page", "kind", "month", "q");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "/, /",
                "/en/articles, /en/articles",
                "/a?, /a",
                "/a?&&, /a",
                "/a?page=2, /a?page=2",
                "/a?page, /a?page",
                "/e?month=2026-06&kind=camp, /e?kind=camp&month=2026-06",
                "/e?kind=camp&month=2026-06, /e?kind=camp&month=2026-06",
                "/e?month=2026-06;kind=camp, /e?kind=camp&month=2026-06",
                "/s?q=a%26page%3D2, /s?q=a%26page%3D2",
                "/s?q=a=b, /s?q=a=b",
                "/s?q=a?b, /s?q=a?b",
                "//evil.example/a, //evil.example/a"
            })
    void aPageHasOneAddress(String uri, String address) {
        assertThat(Address.of(uri, KNOWN)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utm_source=x",
                "utm_=",
                "from=timeline",
                "isappinstalled=0",
                "scene=1",
                "share_token=x",
                "spm=a.b",
                "fbclid=x",
                "gclid=x",
                "_ga=1",
                "from"
            })
    void whatOthersAddToLinksIsNoPartOfIt(String tracking) {
        assertThat(Address.of("/a?" + tracking, KNOWN)).isEqualTo("/a");
        assertThat(Address.of("/a?" + tracking + "&page=2", KNOWN)).isEqualTo("/a?page=2");
        assertThat(Address.of("/a?page=2;" + tracking, KNOWN)).isEqualTo("/a?page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a?x=1", "/a?page=2&x", "/a?page=1&page=2", "/a?page=1;page=1", "/a?page&page=2", "/a?Page=2",
                        "/a?p%61ge=2",
                "/a?page%3D2", "/a? page=2", "/a?xutm_source=1", "/a?utmsource=1", "/a?=1&x", "/a#top", "/a?page=2#top",
                "/a?utm_a=#", "a", "", "*", "http://localhost/a", "localhost:80", "?page=2"
            })
    void whatMayBeAnotherPageHasNone(String uri) {
        assertThat(Address.of(uri, KNOWN)).isNull();
    }

    @Test
    void aParameterThatNoPageKnowsIsNoKnownOne() {
        assertThat(Address.of("/a?page=2", Set.of())).isNull();
        assertThat(Address.of("/a?from=2", Set.of("from"))).as("known first").isEqualTo("/a?from=2");
    }
}
