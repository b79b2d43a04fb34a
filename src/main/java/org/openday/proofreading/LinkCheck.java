package org.openday.proofreading;

import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openday.article.Articles;
import org.openday.article.StandingPages;
import org.openday.article.Withdrawable;
import org.openday.content.ContentFolder;
import org.openday.content.Lead;
import org.openday.content.Pictures;
import org.openday.markdown.MarkdownText;
import org.openday.markdown.MarkdownText.Reference;
import org.openday.markdown.Mention;
import org.openday.markdown.SafeUrl;
import org.openday.shared.Slug;

/** Links that lead nowhere, or where no page may lead, or whose words do not say where they lead (WCAG 2.2, 2.4.4). */
@Singleton
final class LinkCheck implements Check {

    private static final String ARTICLES = "/articles/";
    private static final String PAGES = "/pages/";
    private static final Set<String> SAY_NOTHING = Set.of(
            "",
            "点击这里",
            "点这里",
            "点击此处",
            "点此",
            "这里",
            "此处",
            "戳这里",
            "链接",
            "点击链接",
            "更多",
            "详情",
            "点击查看",
            "查看详情",
            "查看更多",
            "阅读更多",
            "了解更多",
            "click here",
            "here",
            "link",
            "this link",
            "more",
            "read more",
            "learn more",
            "this page");

    private final ContentFolder folder;
    private final Articles articles;
    private final StandingPages pages;
    private final Pictures pictures;

    LinkCheck(ContentFolder folder, Articles articles, StandingPages pages, Pictures pictures) {
        this.folder = folder;
        this.articles = articles;
        this.pages = pages;
        this.pictures = pictures;
    }

    @Override
    public void look(Sheet sheet, Notes notes) {
        sheet.mentions().forEach(mention -> {
            look(mention, sheet, notes);
            if (mention.kind() == Reference.Kind.LINK && saysNothing(mention.text())) {
                note(mention, Rule.LINK_TEXT, sheet, notes);
            }
        });
    }

    private void look(Mention mention, Sheet sheet, Notes notes) {
        Lead lead = folder.lead(sheet.file(), mention.destination());
        switch (lead.kind()) {
            case FORBIDDEN -> note(mention, Rule.LINK_UNSAFE, sheet, notes);
            case ELSEWHERE -> elsewhere(mention, sheet, notes);
            case HERE -> fragment(mention, sheet.body(), lead, sheet, notes);
            case PIECE -> piece(mention, lead, sheet, notes);
            case NOTHING -> nothing(mention, sheet, notes);
            case FILE, SITE -> {}
        }
    }

    private static void elsewhere(Mention mention, Sheet sheet, Notes notes) {
        if (isUnsafe(mention.destination())) {
            note(mention, Rule.LINK_UNSAFE, sheet, notes);
        } else if (mention.kind() == Reference.Kind.IMAGE) {
            note(mention, Rule.IMAGE_FOREIGN, sheet, notes);
        }
    }

    /** What is filled in later holds brackets, which no address has. */
    private static boolean isUnsafe(String url) {
        return !url.contains("{{") && SafeUrl.link(url) == null;
    }

    private static void piece(Mention mention, Lead lead, Sheet sheet, Notes notes) {
        if (lead.item() != null && Withdrawable.isWithdrawn(lead.item().matter())) {
            note(mention, Rule.LINK_BROKEN, sheet, notes);
        } else if (lead.item() != null && !lead.fragment().isEmpty()) {
            fragment(mention, lead.item().text(), lead, sheet, notes);
        }
    }

    private static void fragment(Mention mention, MarkdownText text, Lead lead, Sheet sheet, Notes notes) {
        String id = decoded(lead.fragment());
        if (text.outline().stream().noneMatch(heading -> heading.id().equals(id))) {
            note(mention, Rule.LINK_FRAGMENT, sheet, notes);
        }
    }

    private void nothing(Mention mention, Sheet sheet, Notes notes) {
        if (!isFormer(mention.destination(), ARTICLES, articles::current)
                && !isFormer(mention.destination(), PAGES, pages::current)
                && pictures.find(sheet.file(), mention.destination()).isEmpty()) {
            note(mention, Rule.LINK_BROKEN, sheet, notes);
        }
    }

    private static boolean isFormer(String address, String base, Function<Slug, Optional<Slug>> current) {
        return address.startsWith(base)
                && Slug.of(address.substring(base.length())).flatMap(current).isPresent();
    }

    private static boolean saysNothing(String text) {
        return SAY_NOTHING.contains(text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[>》›→。.]+$", "")
                .strip());
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    private static void note(Mention mention, Rule rule, Sheet sheet, Notes notes) {
        notes.note(rule, sheet.inFile(mention.from()), sheet.inFile(mention.to()), mention.destination());
    }
}
