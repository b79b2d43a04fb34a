package org.openday.markdown;

import static java.time.Duration.ofSeconds;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openday.shared.Language;

/**
 * cmark's pathological inputs, and the like for what we added. Each takes some tenths of a second where time is linear,
 * and minutes where it is not.
 */
class PathologicalInputTest {
    private static final int MANY = 20_000;

    static Stream<Arguments> emphasis() {
        return Stream.of(
                input("nested strong emphasis", "*a **a ".repeat(MANY) + "b" + " a** a*".repeat(MANY)),
                input("one long pair", "*".repeat(MANY) + "a" + "*".repeat(MANY)),
                input("nested Chinese emphasis", "字**（".repeat(MANY) + "字" + "）**字".repeat(MANY)),
                input("closers without openers", "a_ ".repeat(MANY)),
                input("openers without closers", "_a ".repeat(MANY)),
                input("Chinese runs that open and close", "字*字**字_".repeat(MANY)),
                input("tildes", "字~字~~".repeat(MANY)),
                input("mismatched openers and closers", "*a_ ".repeat(MANY)),
                input("search for an opener", "a**b" + "c* ".repeat(MANY)),
                input("an opener used again", "*".repeat(MANY) + "a" + "b*".repeat(MANY)),
                input("variation selectors", "“\uFE01*".repeat(MANY)));
    }

    static Stream<Arguments> inlines() {
        return Stream.of(
                input("link closers", "a] ".repeat(MANY)),
                input("link openers", "[a ".repeat(MANY)),
                input("link openers and emphasis closers", "[ a_ ".repeat(MANY)),
                input("nested brackets", "[".repeat(MANY) + "a" + "]".repeat(MANY)),
                input("nested images", "![".repeat(MANY) + "a" + "](b)".repeat(MANY)),
                input("images behind backslashes", "\\\\![".repeat(MANY) + "a" + "](b)".repeat(MANY)),
                input("images and emphasis", "*![".repeat(MANY) + "a" + "](b)*".repeat(MANY)),
                input("links behind open brackets", "[".repeat(MANY) + "[a](b)".repeat(MANY)),
                input("unclosed links", "[a](<b".repeat(MANY) + "[](".repeat(MANY)),
                input("backticks of all lengths", each(2_000, i -> "a" + "`".repeat(i))),
                input("backslashes", "[" + "\\".repeat(MANY)),
                input("processing instructions", "a <? >".repeat(MANY)),
                input("comments", "a <!-- >".repeat(MANY)),
                input("declarations", "a <!A ".repeat(MANY) + "a <![CDATA[ >".repeat(MANY)),
                input("image sizes", "![a](b){width=1".repeat(MANY) + "![a](b){width=1}".repeat(MANY)),
                input("addresses", "字https://a".repeat(MANY) + "www.".repeat(MANY)),
                input("a long host", "<https://" + "a.".repeat(MANY) + "a:1>"),
                input("mail addresses", "a@".repeat(MANY) + "a.".repeat(MANY)),
                input("entities", "&#42;&a;".repeat(MANY)),
                input("Chinese lines", "字\n".repeat(MANY)),
                input("zeros", "a\0".repeat(MANY)));
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                input("nested block quotes", "> ".repeat(MANY) + "a"),
                input("nested lists", each(500, i -> "  ".repeat(i) + "- a\n")),
                input("reference definitions", "[a]: b\n".repeat(MANY) + "[a]".repeat(MANY)),
                input("a wide table", "|" + "a|".repeat(300) + "\n|" + "-|".repeat(300) + "\n" + "|a\n".repeat(300)),
                input(
                        "too wide a table",
                        "|" + "a|".repeat(MANY) + "\n|" + "-|".repeat(MANY) + "\n" + "|a\n".repeat(MANY)),
                input("a long table", "|a|\n|-|\n" + "|b\n".repeat(MANY)),
                input("tables", "|a|\n|-|\n\n".repeat(MANY / 4)),
                input("callouts", "> [!NOTE]\n> a\n\n".repeat(MANY / 4)),
                input("footnotes", "[^1]".repeat(MANY) + "\n\n" + "[^1]: a[^1]\n".repeat(MANY)),
                input("a chain of footnotes", "[^1]\n\n" + each(MANY / 4, i -> "[^%d]: [^%d]\n".formatted(i, i + 1))),
                input("equal headings", "# a\n# a-1\n".repeat(MANY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"emphasis", "inlines", "blocks"})
    void noInputTakesLong(String name, String source) {
        var length = assertTimeoutPreemptively(ofSeconds(5), () -> {
            var text = Rendered.text(source);
            return text.html(Rendered.AS_WRITTEN, Language.ZH).value().length() + text.length();
        });
        assertThat(length).as(name).isPositive();
    }

    @Test
    void emphasisStopsNestingBeforeTheStackOverflows() {
        var page = Rendered.page("*字 ".repeat(1_000) + "字" + " 字*".repeat(1_000));
        assertThat(page.select("em")).hasSizeBetween(50, 100);
    }

    @Test
    void bracketsNestedTooDeepAreText() {
        var page = Rendered.page("[".repeat(3_000) + "a" + "]".repeat(3_000) + " [b](c)");
        assertThat(page.text()).isEqualTo("[".repeat(3_000) + "a" + "]".repeat(3_000) + " b");
        assertThat(page.select("a").eachText()).containsExactly("b");
    }

    @Test
    void aTableWithTooManyCellsIsReadAsText() {
        var columns = 400;
        var head = "|" + "a|".repeat(columns) + "\n|" + "-|".repeat(columns) + "\n";
        assertThat(Rendered.page(head + "|b\n".repeat(100)).select("table")).hasSize(1);
        assertThat(Rendered.page(head + "|b\n".repeat(300)).select("table")).isEmpty();
        assertThat(Rendered.text(head + "|**b**\n".repeat(300)).plainText()).endsWith("|b");
    }

    private static Arguments input(String name, String source) {
        return Arguments.of(name, source);
    }

    private static String each(int count, IntFunction<String> part) {
        return IntStream.rangeClosed(1, count).mapToObj(part).collect(joining());
    }
}
