package org.openday.content;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.event.ApplicationEventPublisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.markdown.LinkResolver.Target;
import org.openday.markdown.Markdown;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Dependencies;
import org.openday.shared.Site;
import org.openday.shared.Source;
import org.openday.shared.Stamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands in the content folder right now: loaded before the first request, and anew whenever a file changes. */
@Context
public final class ContentFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ContentFolder.class);

    private final Tree tree;
    private final MediaFiles media;
    private final Loader loader;
    private final Trials trials;
    private final Leads leads;
    private final ApplicationEventPublisher<ContentChanged> changes;
    private final Source source = new Source("content");
    private volatile Snapshot now = Snapshot.EMPTY;

    /** @throws BrokenConfiguration when there is no such folder */
    ContentFolder(
            Site site,
            FirstDay firstDay,
            Markdown markdown,
            List<ContentType<?>> types,
            ApplicationEventPublisher<ContentChanged> changes) {
        this.tree = Tree.at(site.content());
        this.media = new MediaFiles(tree);
        ContentLinks links = new ContentLinks(this::item, this::target);
        Times times = new Times(site.zone(), firstDay.date());
        ContentTypes known = new ContentTypes(types);
        this.loader = new Loader(tree, known, times, markdown, links);
        this.trials = new Trials(loader, times, () -> now);
        this.leads = new Leads(known, () -> now, this::media);
        this.changes = changes;
        take(next(stamps().keySet()));
    }

    /**
     * All good pieces of a type, in order of their paths. The same list instance is returned until a file of that type
     * changes, so that what is computed from it can be kept beside it.
     */
    @SuppressWarnings("unchecked") // A piece is only ever filed under the type that bound it.
    public <M extends Record> List<ContentItem<M>> all(ContentType<M> type) {
        Dependencies.on(source);
        return (List<ContentItem<M>>) (List<?>) now.shown().getOrDefault(type, List.of());
    }

    /**
     * Pieces of a type that come with the program, in order of their paths; the folder does not show them.
     *
     * @param texts by the path below the content folder each would have
     * @throws IllegalStateException when something is wrong with one
     */
    @SuppressWarnings("unchecked") // Their paths are those of the type.
    public <M extends Record> List<ContentItem<M>> builtIn(ContentType<M> type, Map<Path, String> texts) {
        List<ContentFile> files = texts.keySet().stream()
                .map(Pair::of)
                .distinct()
                .flatMap(pair -> loader.load(pair, texts).stream())
                .sorted(Comparator.comparing(ContentFile::path))
                .toList();
        files.stream().flatMap(file -> file.faults().stream()).findFirst().ifPresent(fault -> {
            throw new IllegalStateException("Built-in " + type.folder() + " are broken: " + fault);
        });
        return files.stream().map(file -> (ContentItem<M>) file.item()).toList();
    }

    /** What texts would be as files of the folder, which stays as it is. */
    Trials trials() {
        return trials;
    }

    /** The pieces that lead to a file, in order of their paths. */
    public List<ContentItem<?>> leadingTo(Path file) {
        return pieces(each -> each.linksToAny(Set.of(file)));
    }

    /** Where a link would lead if it stood in a file, which need not be there. */
    public Lead lead(Path file, String destination) {
        return leads.of(file, destination);
    }

    /** Everything that is wrong now, in order of file and line. */
    public List<ContentFault> faults() {
        return now.faults();
    }

    /** The image or PDF at a path below the content folder, or null when there is none or it must not be served. */
    public @Nullable Media media(String path) {
        try {
            return media(Path.of(path));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private @Nullable Media media(Path file) {
        Dependencies.on(source);
        return media.find(file);
    }

    @Nullable
    Target target(Path file) {
        Dependencies.on(source);
        return media.target(file);
    }

    private @Nullable ContentItem<?> item(Path file) {
        Dependencies.on(source);
        return now.item(file);
    }

    Tree tree() {
        return tree;
    }

    /** The good pieces that lie below a folder, in order of their paths. */
    List<ContentItem<?>> pieces(Path below) {
        return pieces(file -> file.path().startsWith(below));
    }

    private List<ContentItem<?>> pieces(Predicate<ContentFile> which) {
        return now.files().values().stream()
                .filter(which)
                .map(ContentFile::item)
                .<ContentItem<?>>mapMulti((item, found) -> {
                    if (item != null) {
                        found.accept(item);
                    }
                })
                .sorted(Comparator.comparing(ContentItem::file))
                .toList();
    }

    /** Loads the files that differ from what is known of them, wherever they are. */
    synchronized void rescan() {
        Map<Path, Stamp> found = stamps();
        Set<Path> touched = new HashSet<>(now.files().keySet());
        touched.addAll(found.keySet());
        touched.removeIf(file -> Objects.equals(found.get(file), stamp(file)));
        reload(touched);
    }

    /** Loads these files, and publishes what that has changed. */
    synchronized void reload(Set<Path> touched) {
        if (touched.isEmpty()) {
            return;
        }
        media.forget(touched);
        Snapshot before = now;
        take(next(touched));
        Set<Path> changed = now.changedSince(before);
        if (!changed.isEmpty()) {
            source.changed();
            publish(new ContentChanged(changed));
        }
    }

    /** The change is up already: a listener that fails must not keep the next one from being taken in. */
    private void publish(ContentChanged change) {
        try {
            changes.publishEvent(change);
        } catch (RuntimeException e) {
            LOG.error("A listener could not take in a change of content", e);
        }
    }

    private @Nullable Stamp stamp(Path file) {
        ContentFile known = now.files().get(file);
        return known == null ? null : known.stamp();
    }

    private Map<Path, Stamp> stamps() {
        try {
            return tree.files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Snapshot next(Set<Path> touched) {
        Set<Pair> pairs =
                touched.stream().filter(Pair::isMarkdown).map(Pair::of).collect(Collectors.toSet());
        List<ContentFile> loaded = Stream.concat(pieces(pairs), plain(touched))
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .toList();
        Set<Path> gone = new HashSet<>(touched);
        pairs.forEach(pair -> gone.addAll(pair.files()));
        loaded.forEach(file -> gone.remove(file.path()));
        return now.with(loaded, gone);
    }

    private Stream<ContentFile> pieces(Set<Pair> pairs) {
        return pairs.parallelStream().map(loader::load).flatMap(Collection::stream);
    }

    private Stream<ContentFile> plain(Set<Path> touched) {
        return touched.stream()
                .filter(file -> !Pair.isMarkdown(file))
                .map(file -> ContentFile.found(file, tree.stamp(file)))
                .filter(Objects::nonNull);
    }

    private void take(Snapshot next) {
        Set<ContentFault> known = new HashSet<>(now.faults());
        now = next;
        next.faults().stream().filter(fault -> !known.contains(fault)).forEach(fault -> LOG.warn("content/{}", fault));
    }
}
