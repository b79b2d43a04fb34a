package org.openday.article.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openday.article.Piece;
import org.openday.article.Titled;
import org.openday.shared.Language;
import org.openday.web.Link;
import org.openday.web.Viewing;

/** A page that a reader with a wrong address may have meant. */
record Candidate(String path, LetterPairs slug, Map<Language, Title> titles) {

    record Title(String text, LetterPairs pairs) {}

    static <M extends Record & Titled> Candidate of(Piece<M> piece) {
        Map<Language, Title> titles = new EnumMap<>(Language.class);
        for (Language reader : Language.values()) {
            String title = piece.in(reader).matter().title();
            titles.put(reader, new Title(title, LetterPairs.of(title)));
        }
        return new Candidate(piece.path(), LetterPairs.of(piece.slug().value()), titles);
    }

    /** From 0 to 1; 1 when title or slug says what was wanted. */
    double nearness(Wanted wanted, Language reader) {
        LetterPairs title = title(reader).pairs();
        boolean said = title.says(wanted.words()) || slug.says(wanted.pairs().text());
        return said ? 1 : Math.max(slug.nearness(wanted.pairs()), title.nearness(wanted.pairs()));
    }

    Link link(Viewing viewing) {
        return new Link(title(viewing.language()).text(), viewing.path(path));
    }

    private Title title(Language reader) {
        return Objects.requireNonNull(titles.get(reader));
    }
}
