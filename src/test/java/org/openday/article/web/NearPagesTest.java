package org.openday.article.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class NearPagesTest extends ReaderTest {

    @Test
    void aMistypedAddressSuggestsThePageThatWasMeant() {
        assertThat(suggested("/articles/bewarre")).containsExactly("/articles/beware");
        assertThat(suggested("/en/pages/abuot-us")).isEmpty();
        assertThat(suggested("/en/somewhere/about-us")).containsExactly("/en/pages/about");
    }

    @Test
    void wordsOfATitleLeadToItsPage() {
        assertThat(suggested("/articles/%E7%95%99%E8%AF%81")).containsExactly("/articles/keep");
    }

    @Test
    void nothingIsSuggestedForWhatIsNotNearOrNotPublished() {
        assertThat(suggested("/wp-login.php")).isEmpty();
        assertThat(suggested("/articles/soon")).isEmpty();
        assertThat(suggested("/x/")).isEmpty();
    }

    @Test
    void thereAreAtMostFive() {
        assertThat(suggested("/note")).hasSize(5);
    }

    private List<String> suggested(String path) {
        return page(path).select("main h2 + ul a").eachAttr("href");
    }
}
