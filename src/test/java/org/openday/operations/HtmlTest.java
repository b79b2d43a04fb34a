package org.openday.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    private static final Address KNOWN = Address.of("/events?kind=camp&month=2026-12");

    @Test
    void onlyLinksToKnownAddressesWithAQueryAreChanged() {
        String html = """
                <a  href="/events?kind=camp&amp;month=2026-12#x" data-href="/events?kind=camp&amp;month=2026-12">
                <a href="/events?kind=feast">/events?kind=camp</a> <a href="https://example.org/events?kind=camp">
                """;
        assertThat(Html.withoutQueries(html, KNOWN::equals)).isEqualTo("""
                <a  href="/events/kind=camp/month=2026-12/#x" data-href="/events?kind=camp&amp;month=2026-12">
                <a href="/events?kind=feast">/events?kind=camp</a> <a href="https://example.org/events?kind=camp">
                """);
    }

    @Test
    void everyKindOfLinkIsFound() {
        Html page = Html.of("""
                <link rel="canonical" href="/canonical"><script src="/script"></script>
                <h2 id="top"></h2><a href="/a"></a><img src="/img" srcset="/one 1x, /two 2x">
                <picture><source srcset="/source"></picture>
                <form action="/asked"></form><form method="get" action="/got"></form><form method="post" action="/sent"></form>
                """);
        assertThat(page.links())
                .containsExactlyInAnyOrder(
                        "/canonical", "/script", "/a", "/img", "/one", "/two", "/source", "/asked", "/got");
        assertThat(page.anchors()).containsExactly("top");
    }
}
