package org.openday.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** No text throws, and none gets an element, an attribute or a URL onto a page that is not on these lists. */
class HostileInputTest {
    private static final Set<String> ELEMENTS = words("""
            body p em strong del code pre a img br hr ul ol li input blockquote aside div sup
            table thead tbody tr th td h2 h3 h4 h5 h6""");
    private static final Set<String> ATTRIBUTES = words("""
            href src alt title rel loading decoding width height class id role aria-label
            tabindex scope start type disabled checked""");
    private static final String URL = "(?i)(https?://|mailto:|tel:|(?![\\\\/]{2})[^:]*([/?#].*)?$).*";

    private static final List<String> PIECES = pieces(
            """
            * ** _ ~~ ` ``` [ ] ( ) ![ ]( < > " ' \\ & # | |-| === --- % : [^1] [^1]: [a]: {width=1}
            字 ， “ 한 a B 1 😀 \uD800 \uDC00 \0 \u0001 \uFEFF \uFE01 &#10; &#0; &colon; &quot; &lt;
            javascript: data: //x https://x www.x.y a@b.c mailto: <script> </p> <!-- --> onclick=
            """,
            " ",
            "    ",
            "\t",
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "\f",
            "\u2028",
            "\u3000",
            "# ",
            "> ",
            "- ",
            "- [x] ",
            "1. ",
            "> [!NOTE]\n",
            "\n|-|-|\n",
            "<img src=x onerror=y>");

    @RepeatedTest(10)
    void noInputThrowsOrGetsCodeOntoAPage(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var i = 0; i < 400; i++) {
            var source = hostile(random);
            assertHarmless(source, Rendered.page(source));
        }
    }

    @Test
    void noPartOfAnExampleThrows() {
        for (var source : ExampleReader.readExampleSources(TestResources.getSpec())) {
            for (var i = 1; i < source.length(); i++) {
                assertThat(Rendered.html(source.substring(i))).isNotNull();
                assertThat(Rendered.html(source.substring(0, i))).isNotNull();
            }
        }
    }

    private static void assertHarmless(String source, Element page) {
        assertThat(page.getAllElements()).as(source).allSatisfy(element -> {
            assertThat(ELEMENTS).contains(element.normalName());
            assertThat(ATTRIBUTES).containsAll(attributesOf(element));
        });
        assertThat(page.select("[id]").eachAttr("id")).as(source).doesNotHaveDuplicates();
        assertThat(page.select("a").eachAttr("href")).as(source).allMatch(url -> url.matches(URL));
        assertThat(page.select("img").eachAttr("src")).as(source).allMatch(url -> url.matches(URL));
    }

    private static List<String> attributesOf(Element element) {
        return element.attributes().asList().stream().map(Attribute::getKey).toList();
    }

    private static String hostile(Random random) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(1 + random.nextInt(60))
                .collect(joining());
    }

    private static List<String> pieces(String words, String... others) {
        return Stream.concat(words(words).stream().sorted(), Stream.of(others)).toList();
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("[ \n]+"));
    }
}
