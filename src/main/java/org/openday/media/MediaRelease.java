package org.openday.media;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentFiles;
import org.openday.content.PictureFiles;
import org.openday.content.PictureNotes;

/** Puts items of the library into the content folder, where they are public; done again it changes nothing. */
@Singleton
public final class MediaRelease {

    private final MediaFolder folder;
    private final ContentFiles files;

    MediaRelease(MediaFolder folder, ContentFiles files) {
        this.folder = folder;
        this.files = files;
    }

    /** Whether the item, be it as it is now or as it was, is public. */
    public boolean isPublic(MediaItem item) {
        return files.bytes(item.file()).isPresent();
    }

    /** Whether the site shows the item as it is now. */
    public boolean isCurrent(MediaItem item) {
        return files(item).entrySet().stream()
                .allMatch(file -> files.bytes(file.getKey())
                        .filter(bytes -> Arrays.equals(bytes, file.getValue()))
                        .isPresent());
    }

    /** Every file of the item that there may be in the content folder; null of those that are not there. */
    public Map<Path, byte @Nullable []> onSite(MediaItem item) {
        Map<Path, byte @Nullable []> all = new LinkedHashMap<>();
        for (int width : Renditions.widths(Integer.MAX_VALUE)) {
            for (MediaFile kind : MediaFile.values()) {
                Path file = PictureFiles.folder(item.file()).resolve(kind.name(width));
                all.put(file, files.bytes(file).orElse(null));
            }
        }
        for (Path file : files(item).keySet()) {
            all.put(file, files.bytes(file).orElse(null));
        }
        return all;
    }

    /**
     * Makes the item public as it is now. What texts name comes last, so that it is never there without its sizes.
     *
     * @throws IOException when it could not be written whole
     */
    public void release(MediaItem item) throws IOException {
        if (!isCurrent(item)) {
            files.writeMedia(item.file(), files(item));
        }
    }

    /** Takes the item off the site: texts show its words in its place. */
    public void takeOff(MediaItem item) throws IOException {
        files.deleteMedia(item.file());
    }

    private Map<Path, byte[]> files(MediaItem item) {
        Path beside = PictureFiles.folder(item.file());
        Map<Path, byte[]> all = new LinkedHashMap<>();
        if (item.isPicture()) {
            LibraryPictures.otherNames(item).forEach(name -> all.put(beside.resolve(name), read(item, name)));
            all.put(
                    beside.resolve(PictureNotes.FILE),
                    item.description().notes().yaml().getBytes(StandardCharsets.UTF_8));
            all.put(item.file(), read(item, MediaFile.JPEG.name(item.largest())));
        } else {
            all.put(item.file(), read(item, MediaLibrary.DOCUMENT));
        }
        return all;
    }

    private byte[] read(MediaItem item, String name) {
        try {
            return Files.readAllBytes(folder.find(item.hash(), name).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
