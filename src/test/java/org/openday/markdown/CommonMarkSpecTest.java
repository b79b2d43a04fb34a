package org.openday.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All examples of the CommonMark 0.31.2 specification, and those of GitHub's for tables and strikethrough. They are
 * rendered by commonmark-java's own renderer: ours escapes raw HTML, refuses some URLs and adds attributes by design, so
 * only the trees can agree.
 */
class CommonMarkSpecTest {
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .percentEncodeUrls(true)
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    /** What the full grammar reads in another way, because bare addresses are links to it. */
    private static final Map<String, String> AUTOLINKS = Map.of(
            "<https://foo.bar/baz bim>\n",
            "<p>&lt;<a href=\"https://foo.bar/baz\">https://foo.bar/baz</a> bim&gt;</p>\n",
            "<foo\\+@bar.example.com>\n",
            "<p>&lt;<a href=\"mailto:foo+@bar.example.com\">foo+@bar.example.com</a>&gt;</p>\n",
            "<heck://bing.bong>\n",
            "<p>&lt;<a href=\"heck://bing.bong%3E\">heck://bing.bong&gt;</a></p>\n",
            "< https://foo.bar >\n",
            "<p>&lt; <a href=\"https://foo.bar\">https://foo.bar</a> &gt;</p>\n",
            "https://example.com\n",
            "<p><a href=\"https://example.com\">https://example.com</a></p>\n",
            "foo@bar.example.com\n",
            "<p><a href=\"mailto:foo@bar.example.com\">foo@bar.example.com</a></p>\n");

    static List<Example> commonMark() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    static List<Example> tables() {
        return ExampleReader.readExamples(TestResources.getGfmSpec(), "table");
    }

    static List<Example> strikethrough() {
        return ExampleReader.readExamples(TestResources.getGfmSpec(), "strikethrough");
    }

    @Test
    void theSpecificationIsReadWhole() {
        assertThat(commonMark()).hasSize(652);
        assertThat(tables()).hasSize(8);
        assertThat(strikethrough()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commonMark")
    void cjkFriendlyEmphasisChangesNoExample(Example example) {
        var document = Grammar.commonMark().build().parse(example.getSource());
        assertThat(render(document)).isEqualTo(example.getHtml());
    }

    @ParameterizedTest
    @MethodSource("commonMark")
    void theFullGrammarDiffersInAutolinksOnly(Example example) {
        var expected = AUTOLINKS.getOrDefault(example.getSource(), example.getHtml());
        assertThat(render(Grammar.full().parse(example.getSource()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource({"tables", "strikethrough"})
    void gitHubsExamplesAreReadAsGitHubReadsThem(Example example) {
        assertThat(render(Grammar.full().parse(example.getSource()))).isEqualTo(example.getHtml());
    }

    /** The examples print tabs as arrows. */
    private static String render(Node document) {
        return RENDERER.render(document).replace('\t', '→');
    }
}
