package org.openday.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openday.content.Media;
import org.openday.content.PictureFiles;
import org.openday.content.Unpublished;
import org.openday.markdown.LinkResolver.Target;

/** Shows the library to texts that are not published, as its pictures and documents will be once they are. */
@Singleton
final class LibraryPictures implements Unpublished {

    private record Place(Path file, Path path) {}

    private static final int MOST_KNOWN = 10_000;

    private final MediaBook book;
    private final MediaFolder folder;
    /** The files of the library never change: what is measured once stays right. */
    private final Cache<Place, Media> measured =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    LibraryPictures(MediaBook book, MediaFolder folder) {
        this.book = book;
        this.folder = folder;
    }

    /** The reference that a file of the content folder would have. */
    static Optional<String> slug(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 && PictureFiles.FOLDER.equals(file.getParent()) && References.isOne(name.substring(0, dot))
                ? Optional.of(name.substring(0, dot))
                : Optional.empty();
    }

    @Override
    public @Nullable Target asPublished(Path file) {
        return target(file, Media::url);
    }

    @Override
    public @Nullable Target forStaff(Path file) {
        return target(file, LibraryPictures::staffUrl);
    }

    private static String staffUrl(Media media) {
        String slug = media.file().getName(1).toString().replaceFirst("\\..*", "");
        return "/staff/media/" + slug + "/" + media.path().getFileName() + "?v=" + media.version();
    }

    private @Nullable Target target(Path file, Function<Media, String> address) {
        return slug(file)
                .flatMap(book::find)
                .filter(item -> item.file().equals(file))
                .map(item -> files(item).target(address))
                .orElse(null);
    }

    private PictureFiles files(MediaItem item) {
        String main = item.isPicture() ? MediaFile.JPEG.name(item.largest()) : MediaLibrary.DOCUMENT;
        return new PictureFiles(
                measured(item, item.file(), main),
                others(item),
                item.description().notes());
    }

    private List<Media> others(MediaItem item) {
        List<Media> others = new ArrayList<>();
        for (String name : otherNames(item)) {
            others.add(measured(item, PictureFiles.folder(item.file()).resolve(name), name));
        }
        return List.copyOf(others);
    }

    /** The files beside the main one: all WebP, and the smaller JPEG. */
    static List<String> otherNames(MediaItem item) {
        List<String> names = new ArrayList<>();
        for (int width : item.widths()) {
            names.add(MediaFile.WEBP.name(width));
            if (width < item.largest()) {
                names.add(MediaFile.JPEG.name(width));
            }
        }
        return List.copyOf(names);
    }

    private Media measured(MediaItem item, Path file, String name) {
        Path path = folder.find(item.hash(), name).orElseThrow();
        return measured.get(new Place(file, path), LibraryPictures::measure);
    }

    private static Media measure(Place place) {
        try {
            return Media.at(place.file(), place.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
