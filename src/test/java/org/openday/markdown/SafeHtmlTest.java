package org.openday.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SafeHtmlTest {
    @Test
    void escapedTextShowsAsItIs() {
        var text = "<b title='\"'>&amp;</b>";
        assertThat(SafeHtml.escape(text).value()).doesNotContain("<", ">", "\"", "'");
        assertThat(Jsoup.parseBodyFragment(SafeHtml.escape(text).value()).body().wholeText())
                .isEqualTo(text);
    }

    @Test
    void whatIsPrintedIsTheHtml() {
        assertThat(SafeHtml.escape("a & b")).hasToString("a &amp; b").isEqualTo(SafeHtml.escape("a & b"));
    }

    /** A public constructor would let any package call anything safe. */
    @Test
    void nobodyElseCanMakeIt() {
        assertThat(SafeHtml.class.getConstructors()).isEmpty();
    }
}
