package org.openday.content;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.openday.shared.BrokenConfiguration;
import org.openday.shared.Site;

/** The day the site was first started, written down once so that relative dates stay where they are (ADR 2). */
@Singleton
final class FirstDay {

    private final LocalDate date;

    FirstDay(Site site, Clock clock) {
        Path file = site.folder("").resolve("first-day");
        date = read(written(file, LocalDate.ofInstant(clock.instant(), site.zone())));
    }

    LocalDate date() {
        return date;
    }

    private static Path written(Path file, LocalDate today) {
        try {
            return Files.exists(file) ? file : write(file, today);
        } catch (IOException e) {
            throw new BrokenConfiguration(
                    file + " cannot be written: let the site's user write to " + file.getParent() + ".", e);
        }
    }

    /** A link made from a finished file appears at once and whole, and leaves alone what another process was faster to make. */
    private static Path write(Path file, LocalDate today) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), "first-day", ".tmp");
        try {
            Files.writeString(draft, today + "\n");
            return Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return file;
        } finally {
            Files.delete(draft);
        }
    }

    private static LocalDate read(Path file) {
        try {
            return LocalDate.parse(Files.readString(file).strip());
        } catch (IOException | DateTimeException e) {
            throw new BrokenConfiguration(
                    file + " must hold the day of the first start, such as 2026-11-20: correct it.", e);
        }
    }
}
