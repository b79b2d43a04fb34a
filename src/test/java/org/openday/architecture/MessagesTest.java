package org.openday.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the default theme: complete in both languages, all used, none missing. */
class MessagesTest {

    private static final Path THEME = Path.of("themes/default");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    /** A whole key where a text is asked for: {@code t("key")} in templates, {@code words.text("key", …)} in Java. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\bt|\\b(?:words|wording|messages)(?:\\(\\w*\\))?\\.(?:text|format))\\(\\s*\"([\\w-]+(?:\\.[\\w-]+)+)\"\\s*[,)]");

    private static final Pattern JOINED = Pattern.compile("\"([a-z][\\w.-]*)\"\\s*\\+|\"([a-z][\\w.-]*)\\$\\{");

    private final Map<String, String> chinese = texts(SourceFiles.read(THEME.resolve("messages.properties")));
    private final Map<String, String> english = texts(SourceFiles.read(THEME.resolve("messages_en.properties")));
    private final String code = Stream.concat(
                    SourceFiles.below(Path.of("src/main/java"), ".java"), SourceFiles.below(THEME, ".ftlh"))
            .map(SourceFiles::read)
            .collect(Collectors.joining("\n"));

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet()).hasSizeGreaterThan(20);
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        chinese.forEach((key, text) ->
                assertThat(arguments(english.getOrDefault(key, ""))).as(key).isEqualTo(arguments(text)));
        assertThat(arguments("{0} of {1}")).isNotEqualTo(arguments("{0}"));
    }

    @Test
    void anApostropheIsDoubledWhereArgumentsAreFilledIn() {
        assertThat(Stream.of(chinese, english)
                        .flatMap(texts -> texts.entrySet().stream())
                        .filter(entry -> losesText(entry.getValue())))
                .isEmpty();
        assertThat(losesText("the child's place {0}")).isTrue();
        assertThat(losesText("the child''s place {0}")).isFalse();
    }

    @Test
    void noTextIsEmpty() {
        assertThat(Stream.of(chinese, english)
                        .flatMap(texts -> texts.entrySet().stream())
                        .filter(entry -> entry.getValue().isBlank()))
                .isEmpty();
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        assertThat(asked(code)).isNotEmpty().isSubsetOf(chinese.keySet());
        assertThat(asked("${t(\"no.such\")} words.text(\"nor.this\", 1)"))
                .containsExactlyInAnyOrder("no.such", "nor.this");
    }

    @Test
    void everyTextIsUsed() {
        assertThat(chinese.keySet().stream().filter(key -> !isUsed(key, code))).isEmpty();
        assertThat(isUsed("a.b", "${t(\"a.c\")} text(\"c.\" + x)")).isFalse();
        assertThat(isUsed("c.b", "${t(\"a.c\")} text(\"c.\" + x)")).isTrue();
    }

    @Test
    void aKeyThatStandsTwiceIsFound() {
        assertThat(catchThrowable(() -> texts("a=1\na=2"))).hasMessageContaining("twice");
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean losesText(String text) {
        return !arguments(text).isEmpty() && LONE_APOSTROPHE.matcher(text).find();
    }

    private static Set<String> asked(String code) {
        return ASKED.matcher(code)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // A key that is put together counts as used when it begins with a literal that something is joined to.
    private static boolean isUsed(String key, String code) {
        return code.contains("\"" + key + "\"")
                || JOINED.matcher(code)
                        .results()
                        .map(MessagesTest::begin)
                        .anyMatch(begin ->
                                (begin.contains(".") && key.startsWith(begin)) || (key + ".").startsWith(begin + "."));
    }

    private static String begin(MatchResult joined) {
        return joined.group(1) == null ? joined.group(2) : joined.group(1);
    }

    /** Reads a bundle and fails on a key that stands twice, which Properties would pass over. */
    private static Map<String, String> texts(String bundle) {
        Map<String, String> texts = new TreeMap<>();
        Properties noting = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    fail("The key " + key + " stands twice");
                }
                return key;
            }
        };
        try {
            noting.load(new StringReader(bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
