package org.openday.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.LinkResolver.Target;
import org.openday.markdown.Markdown;
import org.openday.markdown.MarkdownText;
import org.openday.markdown.MarkdownText.Reference;
import org.openday.shared.Slug;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Makes pieces of content out of Markdown files. */
record Loader(Tree tree, ContentTypes types, Times times, Markdown markdown, ContentLinks links) {

    /** What the files of a pair are now; a file that is gone is left out. */
    List<ContentFile> load(Pair pair) {
        return load(Draft.read(tree, pair.chinese()), Draft.read(tree, pair.english()));
    }

    /** The same of texts that are no files of the folder, by the paths they would have in it. */
    List<ContentFile> load(Pair pair, Map<Path, String> texts) {
        return load(
                Draft.of(pair.chinese(), texts.get(pair.chinese())),
                Draft.of(pair.english(), texts.get(pair.english())));
    }

    /** The same, for texts that may show what is not published yet. */
    Loader beside(Function<Path, @Nullable Target> unpublished) {
        return new Loader(tree, types, times, markdown, links.beside(unpublished));
    }

    /** One text as if it stood in a file, beside those that are there. */
    ContentFile loadAs(Path file, String text) {
        Draft own = Objects.requireNonNull(Draft.of(file, text));
        Pair pair = Pair.of(file);
        Draft parent = file.equals(pair.english()) ? Draft.read(tree, pair.chinese()) : null;
        return Objects.requireNonNull(file(own, parent));
    }

    private List<ContentFile> load(@Nullable Draft chinese, @Nullable Draft english) {
        return Stream.of(file(chinese, null), file(english, chinese))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable ContentFile file(@Nullable Draft draft, @Nullable Draft parent) {
        if (draft == null) {
            return null;
        }
        ContentType<?> type = types.of(draft.file());
        return type == null ? stray(draft) : piece(type, draft, parent);
    }

    private ContentFile stray(Draft draft) {
        Faults faults = new Faults();
        faults.warn(draft.file(), 1, "Nothing shows this file: move it into one of " + types.folders() + ".");
        return new ContentFile(draft.file(), draft.stamp(), null, List.of(), faults.of(draft.file()));
    }

    private ContentFile piece(ContentType<?> type, Draft draft, @Nullable Draft parent) {
        Faults faults = draft.faults();
        Source source = draft.source();
        if (source == null) {
            return new ContentFile(draft.file(), draft.stamp(), null, List.of(), faults.of(draft.file()));
        }
        MarkdownText text = markdown.parse(source.body());
        boolean fit = isFit(type, source, faults);
        Binder binder = new Binder(draft.file(), times, faults);
        ContentItem<?> item = item(type, draft, parent, binder, text.length());
        List<ContentFile.Link> leads = links.check(draft.file(), references(type, source, binder, text), faults);
        return new ContentFile(draft.file(), draft.stamp(), fit ? item : null, leads, faults.of(draft.file()));
    }

    private static boolean isFit(ContentType<?> type, Source source, Faults faults) {
        Map<Integer, String> wrong = type.wrongIn(source.body());
        wrong.forEach((line, sentence) -> faults.broken(source.file(), source.bodyLine() - 1 + line, sentence));
        return wrong.isEmpty();
    }

    private <M extends Record> @Nullable ContentItem<M> item(
            ContentType<M> type, Draft draft, @Nullable Draft parent, Binder binder, int length) {
        Slug slug = slug(draft);
        M matter = matter(type, draft, parent, binder);
        boolean whole = draft.matter() != null && (parent == null || parent.matter() != null);
        if (slug == null || matter == null || draft.source() == null || !whole) {
            return null;
        }
        Address address = new Address(type, slug, Pair.language(draft.file()));
        return new ContentItem<>(
                address, matter, draft.file(), new Body(draft.source().body(), length, markdown, links));
    }

    private static @Nullable Slug slug(Draft draft) {
        Slug slug = Slug.of(Pair.name(draft.file())).orElse(null);
        if (slug == null) {
            draft.faults()
                    .broken(
                            draft.file(),
                            1,
                            "The file name is the page's address: rename the file to letters and digits"
                                    + " joined by hyphens.");
        }
        return slug;
    }

    /** What a Chinese file lacks or has wrong is its own fault, not that of the English file that inherits it. */
    private <M extends Record> @Nullable M matter(
            ContentType<M> type, Draft draft, @Nullable Draft parent, Binder binder) {
        MappingNode own = draft.matter();
        if (own == null) {
            return null;
        }
        MappingNode inherited = parent == null ? null : parent.matter();
        MappingNode whole = inherited == null ? own : new Inheritance(draft.faults()).of(own, inherited);
        return binder.bind(type, whole, new Place(parent == null ? draft.file() : parent.file(), 1));
    }

    private static List<Reference> references(ContentType<?> type, Source source, Binder binder, MarkdownText text) {
        List<Reference> references = new ArrayList<>(binder.links());
        text.references().stream()
                .filter(each -> !type.isFilledIn(each.destination()))
                .map(each -> new Reference(each.destination(), each.kind(), source.bodyLine() - 1 + each.line()))
                .forEach(references::add);
        return references;
    }
}
