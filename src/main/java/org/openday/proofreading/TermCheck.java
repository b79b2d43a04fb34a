package org.openday.proofreading;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openday.article.GlossaryMatter;
import org.openday.article.Piece;
import org.openday.article.Shelf;
import org.openday.content.ContentFolder;
import org.openday.markdown.Passage;
import org.openday.proofreading.Words.Hit;
import org.openday.shared.Language;
import org.openday.shared.Site;

/**
 * Legal terms a reader is left alone with: those of the glossary that are linked nowhere in the text, and others that no
 * bracket or “是指” explains where they are first used.
 */
@Singleton
final class TermCheck implements Check {

    private static final String GLOSSARY = "glossary";
    private static final Pattern TITLE = Pattern.compile(
            "《[^《》]{1,60}》|\\b[A-Z][a-z]+(?: (?:and|on|of|the|[A-Z][a-z]+)){1,8} (?:Law|Code|Regulations?)\\b");

    private final Shelf<GlossaryMatter> glossary;
    private final ContentFolder folder;
    private final WordList legal;

    TermCheck(Shelf<GlossaryMatter> glossary, ContentFolder folder, Site site) {
        this.glossary = glossary;
        this.folder = folder;
        this.legal = new WordList("legal-terms.txt", site.home().resolve("proofreading"));
    }

    @Override
    public void look(Sheet sheet, Notes notes) {
        if (!sheet.file().startsWith(GLOSSARY)) {
            Map<String, String> terms = terms(sheet.language());
            Set<String> done = linked(sheet);
            unlinked(sheet, terms, done, notes);
            if (sheet.isChinese()) {
                unexplained(sheet, terms.keySet(), notes);
            }
        }
    }

    /** The slugs of the glossary by their terms. */
    private Map<String, String> terms(Language language) {
        return glossary.all().stream()
                .filter(piece -> piece.foreignTag(language) == null)
                .collect(toMap(
                        piece -> term(piece, language), piece -> piece.slug().value(), (one, _) -> one));
    }

    private static String term(Piece<GlossaryMatter> piece, Language language) {
        return Words.fold(piece.in(language).matter().title());
    }

    private Set<String> linked(Sheet sheet) {
        Set<String> linked = new HashSet<>();
        sheet.mentions()
                .map(mention -> folder.lead(sheet.file(), mention.destination()).item())
                .filter(item -> item != null && item.file().startsWith(GLOSSARY))
                .forEach(item -> linked.add(item.slug().value()));
        return linked;
    }

    private static void unlinked(Sheet sheet, Map<String, String> terms, Set<String> done, Notes notes) {
        Words words = new Words(terms.keySet());
        sheet.prose().stream().filter(TermCheck::isRunningText).forEach(prose -> {
            for (Hit hit : words.in(withoutTitles(prose.text()))) {
                if (done.add(terms.getOrDefault(hit.word(), ""))) {
                    String slug = terms.getOrDefault(hit.word(), "");
                    prose.note(notes, Rule.TERM_UNLINKED, hit.from(), hit.to(), found(prose, hit), slug);
                }
            }
        });
    }

    private void unexplained(Sheet sheet, Set<String> inGlossary, Notes notes) {
        Words words = legal.words();
        Set<String> seen = new HashSet<>(inGlossary);
        sheet.prose().stream().filter(TermCheck::isRunningText).forEach(prose -> {
            for (Hit hit : words.in(withoutTitles(prose.text()))) {
                if (seen.add(hit.word()) && !isExplained(prose.text(), hit)) {
                    prose.note(notes, Rule.TERM_UNEXPLAINED, hit.from(), hit.to(), found(prose, hit));
                }
            }
        });
    }

    /** The names of laws are made of terms, and none of them is used there. */
    private static String withoutTitles(String text) {
        return TITLE.matcher(text)
                .replaceAll(title ->
                        String.valueOf(Passage.OBJECT).repeat(title.group().length()));
    }

    /** Titles and headings can hold no link that helps. */
    private static boolean isRunningText(Prose prose) {
        return prose.isBody() && !prose.isHeading();
    }

    private static boolean isExplained(String text, Hit hit) {
        int to = text.startsWith("”", hit.to()) ? hit.to() + 1 : hit.to();
        return text.startsWith("（", to)
                || text.startsWith("是指", to)
                || text.startsWith("指的是", to)
                || text.startsWith("，就是", to)
                || text.startsWith("，也就是", to);
    }

    private static String found(Prose prose, Hit hit) {
        return prose.text().substring(hit.from(), hit.to());
    }
}
