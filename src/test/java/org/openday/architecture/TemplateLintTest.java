package org.openday.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a template must not contain: ways round escaping, ways into the machine, what the security policy blocks. */
class TemplateLintTest {

    private record Ban(String what, String pattern, String sample) {

        boolean isIn(String template) {
            return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                    .matcher(template)
                    .find();
        }
    }

    private static final Path THEMES = Path.of("themes");
    private static final int LONGEST = 120;

    private static final List<Ban> BANS = List.of(
            new Ban("raw output", "\\?\\s*no_?esc\\b", "${page.title?no_esc}"),
            new Ban("raw output of a part", "<#\\s*no_?autoesc|<#\\s*outputformat", "<#noautoesc>${x}</#noautoesc>"),
            new Ban("evaluated text", "\\?\\s*eval(_?json)?\\b", "${page.title?eval}"),
            new Ban("interpreted text", "\\?\\s*interpret\\b", "<@page.title?interpret />"),
            new Ban("made objects", "\\?\\s*new\\b", "<#assign x = \"freemarker.template.utility.Execute\"?new()>"),
            new Ban("the Java API", "\\?\\s*api\\b", "${page?api.class}"),
            new Ban("inline style", "\\sstyle\\s*=", "<p style=\"color: red\">"),
            new Ban("a style element", "<style\\b", "<style>p { color: red }</style>"),
            new Ban("inline script", "<script(?![^>]*\\ssrc=)", "<script>alert(1)</script>"),
            new Ban("an event attribute", "<[a-z][^>]*\\son[a-z]+\\s*=", "<button onclick=\"go()\">"),
            new Ban("a script address", "javascript:", "<a href=\"javascript:go()\">"),
            new Ban("another origin", "(src|srcset)=\"(https?:)?//", "<img src=\"https://example.org/x.png\">"));

    @Test
    void thereAreTemplatesToLint() {
        assertThat(templates()).hasSizeGreaterThan(3);
    }

    @TestFactory
    Stream<DynamicTest> noTemplateContains() {
        return BANS.stream()
                .map(ban -> DynamicTest.dynamicTest(
                        ban.what(),
                        () -> assertThat(templates().filter(file -> ban.isIn(SourceFiles.read(file))))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theLintFinds() {
        return BANS.stream()
                .map(ban -> DynamicTest.dynamicTest(
                        ban.what(), () -> assertThat(ban.isIn(ban.sample())).isTrue()));
    }

    @Test
    void everyTemplateEscapesByItsEndingAndFitsTwoScreens() {
        assertThat(files()).allSatisfy(file -> assertThat(file.toString()).endsWith(".ftlh"));
        assertThat(templates())
                .allSatisfy(file ->
                        assertThat(SourceFiles.read(file).lines().count()).isLessThanOrEqualTo(LONGEST));
    }

    private static Stream<Path> templates() {
        return files().filter(file -> file.toString().endsWith(".ftlh"));
    }

    private static Stream<Path> files() {
        try (Stream<Path> walk = Files.walk(THEMES)) {
            return walk
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("/templates/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
