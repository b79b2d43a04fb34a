package org.openday.publishing.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.web.Wording;

/**
 * Faults of files in the language of who reads them. The content folder says them in English, for logs and the command line;
 * what editors meet is known here by its form, and what is not stays as it is.
 */
final class FaultWords {

    /** A sentence; {@code lang} is the tag of its language when that is not the reader's. */
    record Said(String text, @Nullable String lang) {}

    private record Known(String key, Pattern form) {

        static Known of(String key, String form) {
            return new Known("fault." + key, Pattern.compile(form, Pattern.DOTALL));
        }
    }

    private static final List<Known> SENTENCES = List.of(
            Known.of("twice", "(.+) is written twice: keep one of the two\\."),
            Known.of("unknown", "“(.+)” is not a key here: remove it, or use one of (.+)\\."),
            Known.of("missing", "(.+) is missing: add “.+”\\."),
            Known.of("form", "(\\S+) must be (.+), not (.+)\\."),
            Known.of("yaml", "The front matter is not valid YAML here \\((.+)\\): correct it\\."),
            Known.of("not-allowed", "The front matter holds something YAML does not allow: .+"),
            Known.of("no-keys", "The front matter must be keys and values, .+"),
            Known.of("no-end", "The front matter has no end: .+"),
            Known.of("no-matter", "The front matter is missing: begin .+"),
            Known.of("empty", "The file is empty: .+"),
            Known.of("large", "The file is larger than 2 MB: .+"),
            Known.of("unreadable", "The file cannot be read: .+"),
            Known.of("encoding", "This line is not UTF-8 text: .+"),
            Known.of("list-key", "The Chinese file has no “(.+)” in this list: .+"),
            Known.of("name", "The file name is the page's address: .+"),
            Known.of("taken", "(.+) already has this name, .+"),
            Known.of("no-file", "“(.+)” does not exist: correct the link, or add the file\\."),
            Known.of("nowhere", "“(.+)” leads nowhere \\(.+\\): correct the link\\."),
            Known.of("not-served", "“(.+)” is not served: .+"),
            Known.of("not-shown", "“(.+)” is not shown: copy the image .+"),
            Known.of("stray", "Nothing shows this file: move it into one of (.+)\\."));

    /** What can stand in such a sentence. */
    private static final List<Known> PARTS = List.of(
            Known.of("part.slug", "a name such as bike-check-day .+"),
            Known.of("part.time", "a time such as .+"),
            Known.of("part.number", "a whole number such as 12"),
            Known.of("part.boolean", "true or false"),
            Known.of("part.one-of", "one of (.+)"),
            Known.of("part.text", "text \\(in quotes .+"),
            Known.of("part.list-such", "a list such as .+"),
            Known.of("part.group-such", "a group of keys such as (.+)"),
            Known.of("part.list", "a list"),
            Known.of("part.group", "a group of keys"));

    private FaultWords() {}

    static Said of(String sentence, Wording words) {
        return in(SENTENCES, sentence, words)
                .map(text -> new Said(text, null))
                .findFirst()
                .orElse(new Said(sentence, words.language().tag().equals("en") ? null : "en"));
    }

    private static Stream<String> in(List<Known> forms, String written, Wording words) {
        return forms.stream()
                .map(known -> said(known, known.form().matcher(written), words))
                .flatMap(Stream::ofNullable)
                .limit(1);
    }

    private static @Nullable String said(Known known, Matcher match, Wording words) {
        return match.matches()
                ? words.text(
                        known.key(),
                        IntStream.rangeClosed(1, match.groupCount())
                                .mapToObj(match::group)
                                .map(part -> in(PARTS, part, words).findFirst().orElse(part))
                                .toArray())
                : null;
    }
}
