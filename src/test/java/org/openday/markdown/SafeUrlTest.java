package org.openday.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org:8080/a?b=c:d#e",
                "https://公安.中国/",
                "mailto:a@example.org",
                "tel:110",
                "/articles/a",
                "../a.md",
                "a/b:c",
                "?q=a:b",
                "#第一章",
                "文章：一",
                ""
            })
    void whatAPageMayLinkToStays(String url) {
        assertThat(SafeUrl.link(url)).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "java\u00ADscript:alert(1)",
                "vbscript:x",
                "data:text/html,<script>",
                "data:image/svg+xml;base64,AAAA",
                "file:///etc/passwd",
                "blob:https://example.org/1",
                "ftp://example.org",
                "view-source:https://example.org",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                " //evil.example",
                "https:evil",
                "https:///evil",
                "https://",
                "https://a b/",
                "https://[::1/",
                "https:\\\\evil.example",
                "https://../",
                "https://a..b",
                "https://a:b/",
                "https://police.example@evil.example/",
                ":"
            })
    void anythingElseDoesNot(String url) {
        assertThat(SafeUrl.link(url)).isNull();
        assertThat(SafeUrl.image(url)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@example.org", "tel:110", "", " "})
    void notAllThatCanBeLinkedCanBeShown(String url) {
        assertThat(SafeUrl.link(url)).isNotNull();
        assertThat(SafeUrl.image(url)).isNull();
    }

    @Test
    void onlyAnAddressWithAHostIsExternal() {
        assertThat(SafeUrl.isExternal("HTTPS://example.org")).isTrue();
        assertThat(SafeUrl.isExternal("/https://example.org")).isFalse();
        assertThat(SafeUrl.isExternal("mailto:a@example.org")).isFalse();
    }
}
