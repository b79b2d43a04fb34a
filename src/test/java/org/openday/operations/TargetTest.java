package org.openday.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    private static final Address PAGE = Address.of("/en/events?kind=camp");

    @ParameterizedTest
    @CsvSource({
        "/articles/lock, /articles/lock, ''",
        "/articles/%E9%94%81#a%20b, /articles/锁, a b",
        "/articles/锁, /articles/锁, ''",
        "/articles?page=2#list, /articles?page=2, list",
        "#main, /en/events?kind=camp, main",
        "other, /en/other, ''",
        "https://example.org/en, /en, ''",
        "https://example.org, /, ''",
    })
    void aLinkWithinTheSiteHasATarget(String link, String address, String fragment) {
        assertThat(Target.of(link, PAGE, "https://example.org")).contains(new Target(Address.of(address), fragment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/x",
                "//example.com/x",
                "mailto:a@example.org",
                "tel:110",
                "https://example.org.evil/x"
            })
    void aLinkOutOfTheSiteHasNone(String link) {
        assertThat(Target.of(link, PAGE, "https://example.org")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/%zz", "http://[", "/a|b<"})
    void whatIsNoAddressLeadsToNoPage(String link) {
        assertThat(Target.of(link, PAGE, null))
                .hasValueSatisfying(
                        target -> assertThat(target.address().file()).contains(link));
    }
}
