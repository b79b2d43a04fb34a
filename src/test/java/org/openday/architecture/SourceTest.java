package org.openday.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that only the source can answer. */
class SourceTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST = 250;
    private static final Pattern DOCUMENTED_PUBLIC_TYPE =
            Pattern.compile("\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*(?://[^\\n]*\\s*)?)*public ", Pattern.DOTALL);
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:final|sealed|abstract|non-sealed) )*(?:class|record|interface|enum|@interface) ",
            Pattern.MULTILINE);
    private static final Pattern DOCUMENTED_PACKAGE = Pattern.compile(
            "\\A/\\*\\*\\s*\\S.*?\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*@NullMarked\\s*package ", Pattern.DOTALL);

    @Test
    void noFileIsLongerThanAReaderCanKeepInMind() {
        assertThat(sources().filter(SourceTest::isTooLong)).isEmpty();
        assertThat(isTooLong("\n".repeat(LONGEST + 1))).isTrue();
        assertThat(isTooLong("\n".repeat(LONGEST))).isFalse();
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItOwns() {
        List<Path> folders = sources().map(Path::getParent).distinct().toList();
        assertThat(folders)
                .allSatisfy(folder -> assertThat(SourceFiles.read(folder.resolve("package-info.java")))
                        .containsPattern(DOCUMENTED_PACKAGE));
        assertThat("@NullMarked\npackage x;").doesNotContainPattern(DOCUMENTED_PACKAGE);
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(sources().filter(file -> !isDocumented(SourceFiles.read(file))))
                .isEmpty();
        assertThat(isDocumented("package x;\n\n@Singleton\npublic final class Y {}"))
                .isFalse();
        assertThat(isDocumented("package x;\n\n/** A y. */\n@Singleton\npublic final class Y {}"))
                .isTrue();
    }

    private static boolean isDocumented(String source) {
        var type = PUBLIC_TYPE.matcher(source);
        return !type.find()
                || DOCUMENTED_PUBLIC_TYPE
                        .matcher(source.substring(0, type.start() + "public ".length()))
                        .find();
    }

    private static boolean isTooLong(Path file) {
        return isTooLong(SourceFiles.read(file));
    }

    private static boolean isTooLong(String source) {
        return source.lines().count() > LONGEST;
    }

    private static Stream<Path> sources() {
        return SourceFiles.below(MAIN, ".java");
    }
}
