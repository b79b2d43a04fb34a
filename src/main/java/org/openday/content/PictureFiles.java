package org.openday.content;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.markdown.LinkResolver.Target;
import org.openday.markdown.Sizes;

/**
 * An image or document with the smaller sizes that lie in the folder of its name beside it.
 *
 * @param main what a text names, for example {@code media/crossing.jpg}
 * @param others for example {@code media/crossing/400.webp}, each with its width
 */
public record PictureFiles(Media main, List<Media> others, PictureNotes notes) {

    /** Where media lie below the content folder. */
    public static final Path FOLDER = Path.of("media");

    /** The folder of the other sizes of an image. */
    public static Path folder(Path main) {
        String name = main.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return main.resolveSibling(dot < 1 ? name + ".d" : name.substring(0, dot));
    }

    /** Where a link or image leads; {@code address} says under which address each file is served. */
    public Target target(Function<Media, String> address) {
        String webp = srcset(others.stream(), "image/webp", address);
        Stream<Media> all = Stream.concat(others.stream(), Stream.of(main));
        return new Target(
                address.apply(main),
                main.width(),
                main.height(),
                new Sizes(
                        webp,
                        webp.isEmpty() ? "" : srcset(all, "image/jpeg", address),
                        notes.focus(),
                        notes.alt(),
                        notes.decorative()),
                main.isDocument() ? Long.valueOf(main.path().toFile().length()) : null);
    }

    private static String srcset(Stream<Media> files, String type, Function<Media, String> address) {
        return files.filter(each -> each.type().equals(type) && each.width() != null)
                .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.width())))
                .map(each -> address.apply(each) + " " + each.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
