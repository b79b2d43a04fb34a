package org.openday.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openday.content.Trial.Written;
import org.openday.markdown.LinkResolver.Target;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads texts as if they stood in the content folder. */
record Trials(Loader loader, Times times, Supplier<Snapshot> now) {

    /**
     * What a text would be.
     *
     * @param file the path it would have below the content folder
     * @param text without a byte order mark and with lines that end in {@code \n}
     * @param unpublished where media lead that are not in the folder, or not yet as they will be
     */
    Trial of(Path file, String text, Function<Path, @Nullable Target> unpublished) {
        Faults reading = new Faults();
        Source source = Source.cut(file, text, reading);
        ContentFile tried = loader.beside(unpublished).loadAs(file, text);
        List<ContentFault> faults = new ArrayList<>(tried.faults());
        faults.addAll(now.get().deadLinks(tried.without(link -> unpublished.apply(link.target()) != null)));
        return new Trial(
                tried.item(),
                keys(source),
                List.copyOf(faults),
                source == null ? "" : source.body(),
                times,
                media(tried));
    }

    private static Set<Path> media(ContentFile tried) {
        return tried.links().stream()
                .map(ContentFile.Link::target)
                .filter(target -> !Pair.isMarkdown(target))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Written> keys(@Nullable Source source) {
        MappingNode matter = source == null ? null : FrontMatter.parse(source, new Faults());
        Map<String, Written> keys = new LinkedHashMap<>();
        if (matter != null) {
            matter.getValue().forEach(tuple -> keys.putIfAbsent(FrontMatter.key(tuple), written(tuple.getValueNode())));
        }
        return keys;
    }

    private static Written written(Node value) {
        Optional<Mark> mark = value.getStartMark();
        return new Written(
                Binder.asWritten(value),
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1);
    }
}
