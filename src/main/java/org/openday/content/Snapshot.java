package org.openday.content;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentFault.Kind;
import org.openday.shared.Slug;

/**
 * The content folder as it stands at one moment; never changed.
 *
 * @param files every file, those that came first before those that came later
 * @param shown the pieces of each type in order of their paths
 * @param faults everything that is wrong, in order
 */
record Snapshot(
        Map<Path, ContentFile> files, Map<ContentType<?>, List<ContentItem<?>>> shown, List<ContentFault> faults) {

    static final Snapshot EMPTY = new Snapshot(Map.of(), Map.of(), List.of());

    /** The next moment, in which some files have been loaded anew and some are gone. */
    Snapshot with(Collection<ContentFile> loaded, Set<Path> gone) {
        Map<Path, ContentFile> next = new LinkedHashMap<>(files);
        gone.forEach(next::remove);
        loaded.forEach(file -> next.merge(file.path(), file, (older, newer) -> newer.over(older)));
        Set<ContentFault> wrong = new TreeSet<>();
        next.values().forEach(file -> wrong.addAll(file.faults()));
        next.values().forEach(file -> wrong.addAll(deadLinks(file, next)));
        return new Snapshot(next, sameWhereEqual(byType(unique(next, wrong))), List.copyOf(wrong));
    }

    @Nullable
    ContentItem<?> item(Path file) {
        ContentFile known = files.get(file);
        return known == null ? null : known.item();
    }

    /** The good piece of a type by its name, the Chinese one first; null when there is none. */
    @Nullable
    ContentItem<?> item(ContentType<?> type, Slug slug) {
        return shown.getOrDefault(type, List.of()).stream()
                .filter(item -> item.slug().equals(slug))
                .min(Comparator.comparing(ContentItem::language))
                .orElse(null);
    }

    /** The links of a file that lead to no file. */
    List<ContentFault> deadLinks(ContentFile file) {
        return deadLinks(file, files);
    }

    /** The files that are new, different or gone since an earlier moment, and those that link to such a file. */
    Set<Path> changedSince(Snapshot earlier) {
        Set<Path> changed = Stream.concat(files.keySet().stream(), earlier.files.keySet().stream())
                .filter(file -> !Objects.equals(files.get(file), earlier.files.get(file)))
                .collect(Collectors.toSet());
        Set<Path> all = new TreeSet<>(changed);
        files.values().stream().filter(file -> file.linksToAny(changed)).forEach(file -> all.add(file.path()));
        return all;
    }

    private static List<ContentFault> deadLinks(ContentFile file, Map<Path, ContentFile> files) {
        return file.links().stream()
                .filter(link -> !files.containsKey(link.target()))
                .map(link -> new ContentFault(file.path(), link.line(), Kind.WARNING, dead(link)))
                .toList();
    }

    private static String dead(ContentFile.Link link) {
        return "“" + link.written() + "” does not exist: correct the link, or add the file.";
    }

    private static Collection<ContentItem<?>> unique(Map<Path, ContentFile> files, Set<ContentFault> wrong) {
        Map<Address, ContentItem<?>> unique = new HashMap<>();
        for (ContentFile file : files.values()) {
            ContentItem<?> item = file.item();
            ContentItem<?> first = item == null ? null : unique.putIfAbsent(item.address(), item);
            if (first != null) {
                wrong.add(new ContentFault(file.path(), 1, Kind.BROKEN, taken(first)));
            }
        }
        return unique.values();
    }

    private static String taken(ContentItem<?> first) {
        return first.file() + " already has this name, so that this file has no address: rename one of the two.";
    }

    private static Map<ContentType<?>, List<ContentItem<?>>> byType(Collection<ContentItem<?>> items) {
        return items.stream()
                .sorted(Comparator.comparing(ContentItem::file))
                .collect(Collectors.groupingBy(
                        item -> item.address().type(), Collectors.<ContentItem<?>>toUnmodifiableList()));
    }

    /** Lists that hold the very same pieces stay the same object: what others computed from them stays right. */
    private Map<ContentType<?>, List<ContentItem<?>>> sameWhereEqual(Map<ContentType<?>, List<ContentItem<?>>> next) {
        Map<ContentType<?>, List<ContentItem<?>>> same = new HashMap<>(next);
        same.replaceAll((type, list) -> list.equals(shown.get(type)) ? shown.get(type) : list);
        return same;
    }
}
