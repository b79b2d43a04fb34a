package org.openday.media;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openday.content.ContentFiles;
import org.openday.content.PictureFiles;
import org.openday.shared.Site;

/** What texts name media by: small letters and digits, since it is an address and the name of a file on any machine. */
@Singleton
final class References {

    private static final Pattern FORM = Pattern.compile("(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*");
    /** Pages of the library have these addresses. */
    private static final Set<String> PAGES = Set.of("new", "inserted");

    private static final int ENOUGH_OF_A_HASH = 6;

    private final ContentFiles files;
    private final Site site;
    private final Clock clock;

    References(ContentFiles files, Site site, Clock clock) {
        this.files = files;
        this.site = site;
        this.clock = clock;
    }

    static boolean isOne(String typed) {
        return FORM.matcher(typed).matches() && !PAGES.contains(typed);
    }

    /** One for a file whose editor has none in mind: the day and a bit of its hash. */
    String drawn(String hash) {
        return LocalDate.ofInstant(clock.instant(), site.zone()).format(DateTimeFormatter.BASIC_ISO_DATE)
                + "-"
                + hash.substring(0, ENOUGH_OF_A_HASH);
    }

    /** Whether somebody has put a file of that name in the content folder by hand. */
    boolean isTaken(String slug) {
        return Stream.of("jpg", "pdf", "png", "svg", "webp")
                .map(end -> PictureFiles.FOLDER.resolve(Path.of(slug + "." + end)))
                .anyMatch(file -> files.bytes(file).isPresent());
    }
}
