package org.openday.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import org.openday.article.SmallSite;

@MicronautTest(transactional = false)
class EmptySiteTest extends ReaderTest {

    @Override
    protected SmallSite written(SmallSite site) {
        return site.file("media/README.txt", "nothing yet");
    }

    @Test
    void whereNothingIsWrittenYetTheSiteSaysSo() {
        assertThat(page("/articles").selectFirst(".notice").text()).contains("正在准备");
        assertThat(page("/en/glossary").selectFirst(".notice").text()).contains("being written");
        assertThat(page("/search?q=a").selectFirst(".notice h2").text()).contains("“a”");
    }
}
