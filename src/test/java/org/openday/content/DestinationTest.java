package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openday.content.Destination.Elsewhere;
import org.openday.content.Destination.InContent;
import org.openday.content.Destination.InSite;
import org.openday.content.Destination.Nowhere;

class DestinationTest {

    private static final Path FROM = Path.of("articles/fraud/calls.md");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b#c",
                "http://example.org",
                "HTTPS://EXAMPLE.ORG",
                "mailto:a@b.cn",
                "tel:110",
                "#top"
            })
    void addressesOutsideAndFragmentsPassAsTheyAre(String written) {
        assertThat(Destination.of(FROM, written)).isEqualTo(new Elsewhere(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/events?kind=camp#top"})
    void aPathOfTheSiteIsOne(String written) {
        assertThat(Destination.of(FROM, written)).isEqualTo(new InSite(written));
    }

    @ParameterizedTest
    @CsvSource({
        "loans.md, articles/fraud/loans.md, ''",
        "./loans.md#steps, articles/fraud/loans.md, #steps",
        "../../glossary/bail.md, glossary/bail.md, ''",
        "../../media/a%20b.svg, media/a b.svg, ''",
        "../../media/a+b.svg, media/a+b.svg, ''",
        "../../media/%E7%94%B5.svg, media/电.svg, ''",
        "../../media/电.svg, media/电.svg, ''",
        "/media/电.svg#x, media/电.svg, #x"
    })
    void aRelativePathIsAFileOfTheContentFolder(String written, Path file, String fragment) {
        assertThat(Destination.of(FROM, written)).isEqualTo(new InContent(file, fragment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "..%2f..%2f..%2fetc/passwd",
                "%2fetc/passwd",
                "../../x/../../y.md",
                "calls.md%00.svg",
                "100%.md",
                "",
                "//example.org/x",
                "/\\example.org",
                "\\\\example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "C:\\x.md"
            })
    void whatLeavesTheFolderOrHidesAnotherSiteLeadsNowhere(String written) {
        assertThat(Destination.of(FROM, written)).isInstanceOf(Nowhere.class);
    }

    @Test
    void theSentenceSaysWhatToDo() {
        assertThat(Destination.of(FROM, "../../../x.md"))
                .isEqualTo(
                        new Nowhere("“../../../x.md” leads nowhere (it leaves the content folder): correct the link."));
    }
}
