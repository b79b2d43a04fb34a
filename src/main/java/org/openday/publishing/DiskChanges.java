package org.openday.publishing;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import org.openday.content.ContentChanged;
import org.openday.content.ContentFiles;
import org.openday.content.ContentFiles.OnDisk;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.Database;
import org.openday.database.DatabaseGone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes as revisions what was done by hand or by git to files that the desk knows. */
@Singleton
class DiskChanges {

    private static final Logger LOG = LoggerFactory.getLogger(DiskChanges.class);

    private final EditionRows editions;
    private final DiskBook book;
    private final ContentFiles files;
    private final Database database;

    DiskChanges(EditionRows editions, DiskBook book, ContentFiles files, Database database) {
        this.editions = editions;
        this.book = book;
        this.files = files;
        this.database = database;
    }

    /** What was changed while the application was down. */
    @EventListener
    void started(StartupEvent event) {
        lookAt(known());
    }

    @EventListener
    void changed(ContentChanged change) {
        List<Path> known = known();
        lookAt(change.files().stream().filter(known::contains).toList());
    }

    private List<Path> known() {
        try {
            return database.use(editions::files).stream().map(Path::of).toList();
        } catch (DatabaseGone e) {
            LOG.debug("Changed files are looked at when the database is back", e);
            return List.of();
        }
    }

    private void lookAt(List<Path> changed) {
        for (Path file : changed) {
            try {
                files.read(file).ifPresent(now -> look(file, now));
            } catch (DatabaseGone | CommitNotOnDisk e) {
                LOG.debug("{} is looked at when the database is back", file, e);
            }
        }
    }

    private void look(Path file, OnDisk now) {
        database.change(() -> book.look(file, now));
    }
}
