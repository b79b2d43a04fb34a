package org.openday.article.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.article.PageMatter;
import org.openday.article.Piece;
import org.openday.article.StandingPages;
import org.openday.shared.Dependencies;
import org.openday.web.FooterLinks;
import org.openday.web.Link;
import org.openday.web.Viewing;

/** Puts the standing pages, in their order, at the foot of every page. */
@Singleton
final class PageFooter implements FooterLinks {

    private final StandingPages shelf;

    PageFooter(StandingPages shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Link> footer(Viewing viewing) {
        return Dependencies.answer(
                "menu:footer" + viewing.base(),
                () -> shelf.all().stream().map(page -> link(page, viewing)).toList());
    }

    private static Link link(Piece<PageMatter> page, Viewing viewing) {
        return new Link(page.in(viewing.language()).matter().title(), viewing.path(page.path()));
    }
}
