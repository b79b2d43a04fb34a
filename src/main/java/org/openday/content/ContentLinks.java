package org.openday.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.LinkResolver.Target;
import org.openday.markdown.MarkdownText.Reference;
import org.openday.shared.Dependencies;

/** Says where the links of content files lead, and what is wrong with those that lead nowhere. */
final class ContentLinks {

    private final Function<Path, @Nullable ContentItem<?>> items;
    private final Function<Path, @Nullable Target> media;

    ContentLinks(Function<Path, @Nullable ContentItem<?>> items, Function<Path, @Nullable Target> media) {
        this.items = items;
        this.media = media;
    }

    /** The target of a destination written in a file, or null when there is none. */
    @Nullable
    Target resolve(Path from, String written, String base) {
        return switch (Destination.of(from, written)) {
            case Destination.Elsewhere elsewhere -> to(elsewhere.url());
            case Destination.InSite site -> to(isFile(site.path()) ? site.path() : base + site.path());
            case Destination.InContent file -> Pair.isMarkdown(file.file()) ? page(file, base) : media(file);
            case Destination.Nowhere nowhere -> null;
        };
    }

    /** The files the references of a file lead to; notes those references that can lead nowhere. */
    List<ContentFile.Link> check(Path from, List<Reference> references, Faults faults) {
        List<ContentFile.Link> links = new ArrayList<>();
        for (Reference reference : references) {
            switch (Destination.of(from, reference.destination())) {
                case Destination.InContent file -> {
                    warnUnlessServed(from, file, reference, faults);
                    links.add(new ContentFile.Link(file.file(), reference.destination(), reference.line()));
                }
                case Destination.Elsewhere elsewhere -> warnOfForeignImage(from, reference, faults);
                case Destination.Nowhere nowhere -> faults.warn(from, reference.line(), nowhere.sentence());
                case Destination.InSite site -> {}
            }
        }
        return List.copyOf(links);
    }

    private static void warnUnlessServed(Path from, Destination.InContent file, Reference reference, Faults faults) {
        if (!Pair.isMarkdown(file.file()) && Media.type(file.file()) == null) {
            faults.warn(
                    from,
                    reference.line(),
                    "“" + reference.destination() + "” is not served: link to a text (.md), an image or a PDF.");
        }
    }

    private static void warnOfForeignImage(Path from, Reference reference, Faults faults) {
        if (reference.kind() == Reference.Kind.IMAGE) {
            faults.warn(
                    from,
                    reference.line(),
                    "“" + reference.destination()
                            + "” is not shown: copy the image into the content folder, since pages load nothing from other sites.");
        }
    }

    private @Nullable Target page(Destination.InContent file, String base) {
        String path = Dependencies.answer("content/" + file.file(), () -> path(file.file()));
        return path == null ? null : to(base + path + file.fragment());
    }

    private @Nullable String path(Path file) {
        ContentItem<?> item = items.apply(file);
        return item == null ? null : item.path();
    }

    private @Nullable Target media(Destination.InContent file) {
        Target found = Dependencies.answer("content/" + file.file(), () -> media.apply(file.file()));
        return found == null || file.fragment().isEmpty()
                ? found
                : new Target(
                        found.url() + file.fragment(), found.width(), found.height(), found.sizes(), found.bytes());
    }

    /** The same, where what is not published yet leads somewhere too. */
    ContentLinks beside(Function<Path, @Nullable Target> unpublished) {
        return new ContentLinks(items, file -> {
            Target target = unpublished.apply(file);
            return target == null ? media.apply(file) : target;
        });
    }

    /** Assets and media have no language. */
    private static boolean isFile(String path) {
        return path.startsWith("/assets/") || path.startsWith("/media/");
    }

    private static Target to(String url) {
        return new Target(url, null, null);
    }
}
