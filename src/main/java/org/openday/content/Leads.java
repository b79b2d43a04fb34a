package org.openday.content;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openday.content.Lead.Kind;
import org.openday.shared.Slug;

/** Says for any destination that could be written in a file where it leads. */
record Leads(ContentTypes types, Supplier<Snapshot> now, Function<Path, @Nullable Media> media) {

    Lead of(Path from, String written) {
        ContentType<?> type = types.of(from);
        return type != null && type.isFilledIn(written) ? Lead.to(Kind.ELSEWHERE) : written(from, written);
    }

    private Lead written(Path from, String written) {
        return switch (Destination.of(from, written)) {
            case Destination.Elsewhere elsewhere -> elsewhere(elsewhere.url());
            case Destination.InSite site -> inSite(site.path());
            case Destination.InContent file -> inContent(file);
            case Destination.Nowhere nowhere -> Lead.to(Kind.FORBIDDEN);
        };
    }

    private static Lead elsewhere(String url) {
        return url.startsWith("#") ? new Lead(Kind.HERE, null, url.substring(1)) : Lead.to(Kind.ELSEWHERE);
    }

    private Lead inContent(Destination.InContent file) {
        String fragment = file.fragment().replaceFirst("^#", "");
        if (Pair.isMarkdown(file.file())) {
            ContentItem<?> item = now.get().item(file.file());
            return new Lead(item == null ? Kind.NOTHING : Kind.PIECE, item, fragment);
        }
        return new Lead(media.apply(file.file()) == null ? Kind.NOTHING : Kind.FILE, null, fragment);
    }

    private Lead inSite(String address) {
        String path = address.replaceFirst("\\?[^#]*", "");
        if (path.startsWith("/media/")) {
            return inContent(new Destination.InContent(Path.of(path.substring("/media/".length())), ""));
        }
        Lead whole = piece(path, "");
        int hash = path.indexOf('#');
        return whole.kind() == Kind.SITE && hash >= 0
                ? piece(path.substring(0, hash), path.substring(hash + 1))
                : whole;
    }

    /** The piece that a page shows, by the last step of the page's path; of some kinds a page shows all pieces at once. */
    private Lead piece(String path, String fragment) {
        String last = path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('#')));
        return Slug.of(last)
                .flatMap(slug -> types.all().stream()
                        .filter(type -> type.path(slug).equals(path)
                                && !type.path(other(slug)).equals(path))
                        .findFirst()
                        .map(type -> lead(now.get().item(type, slug), fragment)))
                .orElse(Lead.to(Kind.SITE));
    }

    private static Slug other(Slug slug) {
        return new Slug(slug.value().equals("a") ? "b" : "a");
    }

    private static Lead lead(@Nullable ContentItem<?> item, String fragment) {
        return new Lead(item == null ? Kind.NOTHING : Kind.PIECE, item, fragment);
    }
}
