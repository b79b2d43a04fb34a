package org.openday.publishing;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openday.content.ContentFiles;
import org.openday.content.ContentFiles.OnDisk;
import org.openday.database.CommitNotOnDisk;
import org.openday.database.DatabaseGone;
import org.openday.shared.Language;
import org.openday.shared.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits what was published where the content folder is a git work tree: after it is on the site, and again until git takes
 * it. No publication waits for that or is undone by it.
 */
@Singleton
class Commits {

    private static final Logger LOG = LoggerFactory.getLogger(Commits.class);

    private final CommitBook book;
    private final ContentFiles files;
    private final GitSettings settings;
    private final Site site;

    Commits(CommitBook book, ContentFiles files, GitSettings settings, Site site) {
        this.book = book;
        this.files = files;
        this.settings = settings;
        this.site = site;
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "5s")
    void run() {
        try {
            List<Publication> pending = book.pending();
            if (!pending.isEmpty()) {
                take(pending, tree());
            }
        } catch (DatabaseGone | CommitNotOnDisk e) {
            LOG.debug("Commits wait for the database", e);
        }
    }

    private Optional<GitTree> tree() {
        try {
            return settings.commits() ? GitTree.of(site.content()) : Optional.empty();
        } catch (IOException e) {
            LOG.debug("The content folder could not be looked at", e);
            return Optional.empty();
        }
    }

    /** What comes after one that was not taken waits, so that commits keep the order of the publications. */
    private void take(List<Publication> pending, Optional<GitTree> tree) {
        for (Publication each : pending) {
            if (tree.isEmpty()) {
                book.done(each, "");
            } else if (!take(each, tree.get())) {
                return;
            }
        }
    }

    private boolean take(Publication publication, GitTree tree) {
        try {
            book.done(
                    publication,
                    isNews(publication, tree) ? tree.commit(changes(publication), book.text(publication)) : "");
            return true;
        } catch (IOException e) {
            book.failed(publication, e);
            return false;
        }
    }

    /** Whether nobody has committed something else in its place since; that is not taken back. */
    private boolean isNews(Publication publication, GitTree tree) throws IOException {
        return Objects.equals(tree.committed(Path.of(publication.file())), publication.beforeSha256())
                || publication.afterSha256().equals(hash(publication.targetPath()));
    }

    private @Nullable String hash(Path file) {
        return files.read(file).map(OnDisk::sha256).orElse(null);
    }

    private Map<Path, byte @Nullable []> changes(Publication publication) {
        Map<Path, byte @Nullable []> changes = new LinkedHashMap<>();
        if (publication.isMoved()) {
            for (Language language : Language.values()) {
                moved(ContentFiles.inLanguage(Path.of(publication.file()), language), changes);
                moved(ContentFiles.inLanguage(publication.targetPath(), language), changes);
            }
        }
        changes.put(publication.targetPath(), bytes(publication.text()));
        return changes;
    }

    /** The old files are gone, the new ones are there; the other language went along. */
    private void moved(Path file, Map<Path, byte @Nullable []> changes) {
        changes.put(file, files.read(file).map(now -> bytes(now.text())).orElse(null));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
