package org.openday.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.openday.shared.Language;
import org.openday.shared.Site;

/** Builds the shell of a page. */
@Singleton
final class Shells {

    private static final List<String> PARTS = List.of("/", "/articles", "/events", "/glossary");

    private final Site site;
    private final Messages messages;
    private final List<FooterLinks> footers;

    Shells(Site site, Messages messages, List<FooterLinks> footers) {
        this.site = site;
        this.messages = messages;
        this.footers = footers;
    }

    Shell around(PageView page, Viewing viewing) {
        String siteName = messages.text(viewing.language(), "site.name");
        return new Shell(
                viewing.language().tag(),
                viewing.elder(),
                page.title().isEmpty() ? siteName : page.title() + " – " + siteName,
                page.description(),
                site.address(viewing.elder(false).path(page.path())),
                viewing.path("/"),
                viewing.in(Language.ZH).path(page.path()),
                viewing.in(Language.EN).path(page.path()),
                viewing.elder(!viewing.elder()).path(page.path()),
                viewing.path("/search"),
                navigation(page, viewing),
                footers.stream()
                        .flatMap(links -> links.footer(viewing).stream())
                        .toList(),
                page.restricted());
    }

    private List<Link> navigation(PageView page, Viewing viewing) {
        return PARTS.stream()
                .map(part -> new Link(label(part, viewing), viewing.path(part), isIn(part, page.path())))
                .toList();
    }

    private String label(String part, Viewing viewing) {
        return messages.text(
                viewing.language(), "navigation" + part.replace('/', '.').replaceFirst("\\.$", ".home"));
    }

    private static boolean isIn(String part, String path) {
        return part.equals("/") ? path.equals("/") : path.startsWith(part);
    }
}
