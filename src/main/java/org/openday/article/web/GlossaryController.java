package org.openday.article.web;

import static java.util.Comparator.comparing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.text.Collator;
import java.util.List;
import org.openday.article.GlossaryMatter;
import org.openday.article.Piece;
import org.openday.article.Shelf;
import org.openday.article.web.GlossaryPage.Term;
import org.openday.content.ContentItem;
import org.openday.shared.Dependencies;
import org.openday.shared.Language;
import org.openday.web.ForEveryone;
import org.openday.web.PageView;
import org.openday.web.Pages;
import org.openday.web.Viewing;
import org.openday.web.Wording;

/** Shows the glossary. */
@Controller("/glossary")
@ExecuteOn(TaskExecutors.BLOCKING)
final class GlossaryController {

    private final Shelf<GlossaryMatter> glossary;
    private final Pages pages;

    GlossaryController(Shelf<GlossaryMatter> glossary, Pages pages) {
        this.glossary = glossary;
        this.pages = pages;
    }

    @ForEveryone
    @Get
    HttpResponse<?> show(Viewing viewing) {
        return pages.show(Dependencies.answer("glossary:page" + viewing.base(), () -> page(viewing)), viewing);
    }

    private PageView page(Viewing viewing) {
        Wording wording = pages.wording(viewing);
        List<Term> terms = terms(viewing);
        return PageView.of(
                        "glossary",
                        "/glossary",
                        wording.text("glossary.heading"),
                        new GlossaryPage(terms, terms.stream().anyMatch(term -> term.lang() != null)))
                .describedAs(wording.text("glossary.lead"));
    }

    private List<Term> terms(Viewing viewing) {
        return glossary.all().stream()
                .map(piece -> term(piece, viewing))
                .sorted(comparing(Term::title, alphabet(viewing.language())))
                .toList();
    }

    /** The order of a dictionary: Chinese terms by their pinyin. */
    private static Collator alphabet(Language language) {
        return Collator.getInstance(language.locale());
    }

    private static Term term(Piece<GlossaryMatter> piece, Viewing viewing) {
        ContentItem<GlossaryMatter> shown = piece.in(viewing.language());
        return new Term(
                piece.slug().value(),
                shown.matter().title(),
                piece.foreignTag(viewing.language()),
                shown.matter().summary(),
                shown.html(viewing.base()));
    }
}
