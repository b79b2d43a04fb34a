package org.openday.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CjkFriendlyEmphasisTest {
    private static final List<Extension> STRIKETHROUGH = List.of(StrikethroughExtension.create());
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(STRIKETHROUGH).build();
    private static final Parser OURS = Grammar.commonMark().build();
    private static final Parser PLAIN =
            Parser.builder().extensions(STRIKETHROUGH).build();

    static Stream<Arguments> cases() throws IOException {
        try (var file = CjkFriendlyEmphasisTest.class.getResourceAsStream("/markdown/cjk-emphasis.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(" → "))
                    .map(parts -> Arguments.of(parts[0], parts[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void emphasisNeedsNoSpaceAroundCjkText(String source, String expected) {
        assertThat(render(OURS, source)).isEqualTo("<p>" + expected + "</p>\n");
    }

    @Test
    void plainCommonMarkFailsOnThis() {
        assertThat(render(PLAIN, "**重要提示：**请注意")).isEqualTo("<p>**重要提示：**请注意</p>\n");
        assertThat(render(OURS, "**重要提示：**请注意")).isEqualTo("<p><strong>重要提示：</strong>请注意</p>\n");
    }

    @Test
    void mostCasesFailInPlainCommonMark() throws IOException {
        var failing = cases().map(Arguments::get)
                .filter(sample -> !render(PLAIN, (String) sample[0]).equals("<p>" + sample[1] + "</p>\n"));
        assertThat(failing.count()).isGreaterThan(30);
    }

    @RepeatedTest(20)
    void withoutCjkTextNothingDiffersFromCommonMark(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var i = 0; i < 500; i++) {
            var source = marks(random);
            assertThat(render(OURS, source)).as(source).isEqualTo(render(PLAIN, source));
        }
    }

    private static String marks(Random random) {
        var pieces = List.of(
                "*", "**", "_", "__", "~", "~~", "***", "a", "b ", " ", "(", ".", "[", "](u)", "![", "`", "\n", "\\");
        return Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
                .limit(1 + random.nextInt(24))
                .collect(Collectors.joining());
    }

    private static String render(Parser parser, String source) {
        return RENDERER.render(parser.parse(source));
    }
}
