package org.openday.proofreading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openday.content.Trial;
import org.openday.content.Trial.Written;
import org.openday.markdown.MarkdownText;
import org.openday.markdown.Mention;
import org.openday.markdown.Passage;
import org.openday.shared.Language;

/** A manuscript as it lies before the proofreader: read once for all checks. */
final class Sheet {

    private static final List<String> WORDS_OF_MATTER = List.of("title", "summary", "imageAlt");

    private final Manuscript manuscript;
    private final Trial trial;
    private final MarkdownText body;
    private final Lines lines;
    private final List<Passage> passages;
    private final List<Prose> prose;

    Sheet(Manuscript manuscript, Trial trial, MarkdownText body) {
        this.manuscript = manuscript;
        this.trial = trial;
        this.body = body;
        this.lines = new Lines(manuscript.text());
        this.passages = body.passages();
        this.prose = Stream.concat(matter(), passages.stream().map(this::prose)).toList();
    }

    Path file() {
        return manuscript.file();
    }

    Language language() {
        return file().toString().endsWith(Language.EN.fileSuffix() + ".md") ? Language.EN : Language.ZH;
    }

    boolean isChinese() {
        return language() == Language.ZH;
    }

    Trial trial() {
        return trial;
    }

    MarkdownText body() {
        return body;
    }

    Lines lines() {
        return lines;
    }

    List<Passage> passages() {
        return passages;
    }

    /** All that is read as words, in the order of the file. */
    List<Prose> prose() {
        return prose;
    }

    /** The links and images of the body. */
    Stream<Mention> mentions() {
        return passages.stream().flatMap(passage -> passage.mentions().stream());
    }

    /** A link or an image as it is written, its address and title among it. */
    String written(Mention mention) {
        return manuscript.text().substring(inFile(mention.from()), inFile(mention.to()));
    }

    Optional<Written> key(String key) {
        return Optional.ofNullable(trial.keys().get(key));
    }

    /** Where in the file the body has come to at an offset of its own. */
    int inFile(int ofBody) {
        return manuscript.text().length() - trial.body().length() + ofBody;
    }

    /** Where a value of front matter begins. */
    int offset(Written written) {
        return lines.offset(written.line(), written.column());
    }

    /** Notes something about a value of front matter. */
    void note(Notes notes, Rule rule, Written written, String... values) {
        int from = offset(written);
        int end = manuscript.text().indexOf('\n', from);
        notes.note(rule, from, end < 0 ? manuscript.text().length() : end, values);
    }

    private Stream<Prose> matter() {
        return WORDS_OF_MATTER.stream()
                .flatMap(key -> key(key).stream())
                .filter(written -> written.value() instanceof String)
                .map(this::prose);
    }

    /** What is written in several lines or with escapes is noted where it begins. */
    private Prose prose(Written written) {
        String words = (String) written.value();
        int at = offset(written);
        int from = manuscript.text().startsWith("\"", at) || manuscript.text().startsWith("'", at) ? at + 1 : at;
        boolean plain = manuscript.text().startsWith(words, from);
        return new Prose(words, null, index -> plain ? from + index : from);
    }

    private Prose prose(Passage passage) {
        return new Prose(passage.text(), passage, index -> inFile(passage.offset(index)));
    }
}
