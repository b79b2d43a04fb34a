package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.article.Titled;
import org.openday.content.ContentFolder;
import org.openday.content.ContentItem;
import org.openday.content.FileText;
import org.openday.content.Lead;
import org.openday.markdown.MarkdownText.Reference;
import org.openday.proofreading.Finding;
import org.openday.proofreading.Manuscript;
import org.openday.proofreading.Proofreader;
import org.openday.web.PublicPaths;
import org.openday.web.Viewing;

/** Says which links of a text lead nowhere: to other texts as the proofreader does, to other pages by their addresses. */
@Singleton
class InnerLinks {

    /** Pages of somebody's own, and files that have a check of their own. */
    private static final List<String> UNLISTED = List.of("/assets/", "/media/", "/registrations", "/staff");

    private final Proofreader proofreader;
    private final ContentFolder folder;
    private final List<PublicPaths> features;

    InnerLinks(Proofreader proofreader, ContentFolder folder, List<PublicPaths> features) {
        this.proofreader = proofreader;
        this.folder = folder;
        this.features = features;
    }

    Stream<DeadLink> dead(ContentItem<?> item, String text) {
        String title = item.matter() instanceof Titled titled
                ? titled.title()
                : item.slug().value();
        return Stream.concat(
                        proofreader.deadLinks(new Manuscript(item.file(), text)).stream()
                                .map(each -> new DeadLink(
                                        item.file(), title, each.spot().line(), written(each))),
                        toPages(item, text, title))
                .distinct();
    }

    private static String written(Finding finding) {
        return finding.values().isEmpty()
                ? finding.spot().quote()
                : finding.values().getFirst();
    }

    private Stream<DeadLink> toPages(ContentItem<?> item, String text, String title) {
        List<Reference> pages = item.text().references().stream()
                .filter(each -> folder.lead(item.file(), each.destination()).kind() == Lead.Kind.SITE)
                .toList();
        if (pages.isEmpty()) {
            return Stream.of();
        }
        Set<String> there = addresses();
        int above = linesAbove(text);
        return pages.stream()
                .filter(each -> !isThere(path(each.destination()), there))
                .map(each -> new DeadLink(item.file(), title, above + each.line(), each.destination()));
    }

    private static int linesAbove(String text) {
        String above = text.substring(
                0, Math.max(0, text.length() - FileText.of(text).body().length()));
        return (int) above.chars().filter(each -> each == '\n').count();
    }

    private Set<String> addresses() {
        return features.stream()
                .flatMap(each -> Stream.of(
                                each.pages(),
                                each.files(),
                                each.live(),
                                each.moved().keySet())
                        .flatMap(paths -> paths.stream()))
                .map(InnerLinks::path)
                .collect(Collectors.toSet());
    }

    private static boolean isThere(String path, Set<String> there) {
        return there.contains(path) || UNLISTED.stream().anyMatch(path::startsWith);
    }

    /** Without viewing prefix, query and fragment. */
    private static String path(String address) {
        String bare = address.replaceFirst("[?#].*", "");
        String rest = bare.substring(Viewing.of(bare).base().length());
        return rest.isEmpty() ? "/" : rest;
    }
}
