package org.openday.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A browser forgives a style sheet everything: a block that is not closed swallows all rules after it, for one width of screen only. */
class StyleSheetTest {

    @Test
    void whatBeginsALineStandsInNoBlock() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("themes"))) {
            List<Path> sheets =
                    files.filter(file -> file.toString().endsWith(".css")).toList();
            assertThat(sheets).isNotEmpty();
            for (Path sheet : sheets) {
                assertThat(swallowed(Files.readAllLines(sheet)))
                        .as(sheet.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void aBlockThatIsNotClosedIsFound() {
        assertThat(swallowed(List.of("@media print {", "  a { color: red; }", "b { color: blue; }")))
                .containsExactly("b { color: blue; }", "the end");
        assertThat(swallowed(List.of("@media print {", "  a { color: red; }", "}", "b { color: blue; }")))
                .isEmpty();
    }

    private static List<String> swallowed(List<String> lines) {
        List<String> swallowed = new ArrayList<>();
        int depth = 0;
        for (String line : lines) {
            if (depth > 0 && line.matches("[^\\s}].*")) {
                swallowed.add(line);
            }
            depth += opened(line);
        }
        if (depth != 0) {
            swallowed.add("the end");
        }
        return swallowed;
    }

    private static int opened(String line) {
        return line.replaceAll("[^{]", "").length()
                - line.replaceAll("[^}]", "").length();
    }
}
