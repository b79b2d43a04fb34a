package org.openday.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts this site comes with. */
class ContentIsProofreadTest {

    private static final Path CONTENT = Path.of("content");

    @TempDir
    Path home;

    @Test
    void noneHoldsWhatBlocksNorAnyFaultOfTypography() throws IOException {
        try (ApplicationContext site = site();
                Stream<Path> files = Files.walk(CONTENT)) {
            Proofreader proofreader = site.getBean(Proofreader.class);
            List<Path> texts =
                    files.filter(file -> file.toString().endsWith(".md")).toList();
            assertThat(texts).hasSizeGreaterThan(100);
            assertThat(texts)
                    .allSatisfy(file -> assertThat(proofreader.check(manuscript(file)))
                            .noneMatch(found -> found.severity() == Severity.BLOCKS
                                    || (found.rule().compareTo(Rule.SPACING) >= 0
                                            && found.rule().compareTo(Rule.SENSITIVE_WORD) <= 0)));
        }
    }

    @Test
    void everyArticleIsPlainAndTheProseOfAuthoritiesIsNot() throws IOException {
        try (ApplicationContext site = site();
                Stream<Path> files = Files.walk(CONTENT.resolve("articles"))) {
            Proofreader proofreader = site.getBean(Proofreader.class);
            assertThat(files.filter(file -> file.toString().matches(".*\\.md")
                            && !file.toString().endsWith(".en.md")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(
                                    proofreader.readability(manuscript(file)).score())
                            .isBetween(75, 100));
        }
        String authority = "各级人民政府及其有关部门应当进一步加强对预防电信网络诈骗犯罪宣传教育工作的组织领导和统筹协调，切实推动形成全社会共同参与的综合治理格局并不断提升人民群众识骗防骗的意识和能力。";
        assertThat(Readability.of(List.of(authority), 80).score()).isLessThan(20);
    }

    private ApplicationContext site() {
        return ApplicationContext.run(
                Map.of("datasources.default.enabled", false, "openday.home", home, "openday.test", "1"));
    }

    private static Manuscript manuscript(Path file) {
        try {
            return new Manuscript(CONTENT.relativize(file), Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
