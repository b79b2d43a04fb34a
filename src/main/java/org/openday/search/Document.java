package org.openday.search;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is searched, in the version that readers of one language get.
 *
 * @param title folded, as are {@code summary} and {@code text}
 * @param page the page itself
 */
record Document(String title, String summary, String text, Original page) {

    /**
     * The page as it is shown; its text is parsed only for an excerpt.
     *
     * @param date when it was published or, of an event, when it is over
     */
    record Original(
            Kind kind,
            String title,
            String summary,
            Supplier<String> text,
            String path,
            @Nullable String lang,
            Instant date) {}

    /** Where the words of a query stand, best first. */
    enum Rank {
        TITLE,
        SUMMARY,
        TEXT,
        NOWHERE
    }

    static Document of(Original page) {
        return new Document(
                Folded.of(page.title()).text(),
                Folded.of(page.summary()).text(),
                Folded.of(page.text().get()).text(),
                page);
    }

    boolean isOver(Instant now) {
        return page.kind() == Kind.EVENT && !now.isBefore(page.date());
    }

    /** TITLE when all words stand in the title, SUMMARY when the summary is needed too, TEXT when the text is. */
    Rank rank(Query query) {
        if (query.words().stream().allMatch(title::contains)) {
            return Rank.TITLE;
        } else if (query.words().stream().allMatch(word -> title.contains(word) || summary.contains(word))) {
            return Rank.SUMMARY;
        }
        return query.words().stream().allMatch(this::has) ? Rank.TEXT : Rank.NOWHERE;
    }

    private boolean has(String word) {
        return title.contains(word) || summary.contains(word) || text.contains(word);
    }

    Found found(Query query) {
        return new Found(page.kind(), Marked.whole(page.title(), query), page.path(), excerpt(query), page.lang());
    }

    /** From the summary when a word stands there, else from the text when one stands there, else the beginning of the summary. */
    private Marked excerpt(Query query) {
        boolean inText = query.words().stream().noneMatch(summary::contains)
                && query.words().stream().anyMatch(text::contains);
        return Marked.excerpt(inText ? page.text().get() : page.summary(), query);
    }
}
