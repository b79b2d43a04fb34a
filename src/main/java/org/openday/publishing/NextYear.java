package org.openday.publishing;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openday.account.Staff;
import org.openday.content.ContentFiles;
import org.openday.content.FileText;
import org.openday.publishing.Revision.How;
import org.openday.shared.Language;
import org.openday.shared.Slug;

/** Begins an event again for the year after: a new edition with its dates moved, and nothing of its families. */
@Singleton
public final class NextYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final int TRIES = 20;

    private final Editions editions;
    private final Saves saves;
    private final ContentFiles files;
    private final Shifted shifted;

    NextYear(Editions editions, Saves saves, ContentFiles files, Shifted shifted) {
        this.editions = editions;
        this.saves = saves;
        this.files = files;
        this.shifted = shifted;
    }

    /** The new edition; nothing when there is no such event, or every address it could have is taken. */
    public Optional<Edition> of(Staff by, Slug event) {
        return files.find(Kind.EVENT.folder(), event, Language.ZH)
                .flatMap(files::read)
                .flatMap(now -> begin(by, event, FileText.of(now.text())));
    }

    private Optional<Edition> begin(Staff by, Slug event, FileText text) {
        FileText moved = shifted.text(text);
        String title = withNextYear(text.value("title"));
        Optional<Edition> begun = addresses(event, moved)
                .flatMap(slug -> editions.begin(by, Kind.EVENT, slug, Language.ZH, title).stream())
                .findFirst();
        begun.ifPresent(edition -> saves.save(
                by,
                edition.number(),
                new Saves.Save(1, moved.with("title", title).text(), How.SAVE, "← " + event)));
        return begun;
    }

    /** The address with the year after, or with the year behind it; then with a number. */
    private Stream<Slug> addresses(Slug event, FileText moved) {
        boolean dated = YEAR.matcher(event.value()).find();
        String address = dated ? withNextYear(event.value()) : event + "-" + shifted.year(moved);
        return Stream.concat(Stream.of(address), IntStream.range(2, TRIES).mapToObj(number -> address + "-" + number))
                .flatMap(each -> Slug.of(each).stream());
    }

    static String withNextYear(String text) {
        Matcher year = YEAR.matcher(text);
        return year.replaceAll((MatchResult each) -> String.valueOf(Integer.parseInt(each.group()) + 1));
    }
}
