package org.openday.publishing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.openday.content.ContentFiles;
import org.openday.content.ContentFiles.OnDisk;
import org.openday.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts into the content folder what is due. Each step can be done again: what a crash cut short is finished by whoever looks
 * next.
 */
@Singleton
class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    private final ContentFiles files;
    private final PressBook book;
    private final Illustrations illustrations;
    private final Families families;

    Press(ContentFiles files, PressBook book, Illustrations illustrations, Families families) {
        this.files = files;
        this.book = book;
        this.illustrations = illustrations;
        this.families = families;
    }

    /** Writes the file and notes it, or notes why not. */
    synchronized void print(Publication publication) {
        Optional<PressBook.Failure> hindrance = hindrance(publication);
        if (hindrance.isPresent()) {
            book.failed(publication, hindrance.get());
            return;
        }
        Optional<Boolean> written = written(publication);
        if (written.orElse(false)) {
            book.done(publication);
        } else {
            book.failed(publication, written.isPresent() ? PressBook.Failure.DISK : PressBook.Failure.HELD);
        }
    }

    /** Somebody may have signed up since it was ordered for a session that would be gone: families are looked at last. */
    private Optional<Boolean> written(Publication publication) {
        return isThere(publication)
                ? Optional.of(write(publication))
                : families.replaced(book.edition(publication), publication.text(), () -> write(publication));
    }

    /** What is there already was written before a crash. */
    private Optional<PressBook.Failure> hindrance(Publication publication) {
        if (isThere(publication)) {
            return Optional.empty();
        } else if (!illustrations.areChecked(publication)) {
            return Optional.of(PressBook.Failure.PHOTO_CONSENTS);
        }
        String now = files.read(Path.of(publication.file())).map(OnDisk::sha256).orElse(null);
        boolean same = now == null ? publication.beforeSha256() == null : now.equals(publication.beforeSha256());
        return same ? book.hindrance(publication) : Optional.of(PressBook.Failure.OUTDATED);
    }

    private boolean isThere(Publication publication) {
        return files.read(publication.targetPath())
                .filter(file -> file.sha256().equals(publication.afterSha256()))
                .isPresent();
    }

    private boolean write(Publication publication) {
        try {
            illustrations.release(publication);
            files.write(publication.targetPath(), publication.text());
            if (publication.isMoved()) {
                move(Path.of(publication.file()), publication.targetPath());
            }
            return true;
        } catch (IOException e) {
            LOG.error("{} could not be written", publication.target(), e);
            return false;
        }
    }

    /** The new file stands before the old one goes; the other language goes along, since it inherits by its name. */
    private void move(Path from, Path to) throws IOException {
        if (ContentFiles.inLanguage(from, Language.ZH).equals(from)) {
            Path other = ContentFiles.inLanguage(from, Language.EN);
            Optional<OnDisk> translation = files.read(other);
            if (translation.isPresent()) {
                files.write(
                        ContentFiles.inLanguage(to, Language.EN),
                        translation.get().text());
                files.delete(other);
            }
        }
        files.delete(from);
    }
}
