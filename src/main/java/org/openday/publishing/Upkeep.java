package org.openday.publishing;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openday.content.ContentFault;
import org.openday.content.ContentFolder;
import org.openday.publishing.DeadLinks.Checked;
import org.openday.web.FailedPages;
import org.openday.web.FailedPages.Failed;

/** What is not well with the site, whoever works on it: what somebody at the desk should see to. */
@Singleton
public final class Upkeep {

    /** A publication that git did not take, and why, as a code. */
    public record Uncommitted(Publication publication, String failure) {}

    /**
     * How the site is.
     *
     * @param faults of files, without those that are told as dead links
     */
    public record Condition(
            Checked links,
            List<ContentFault> faults,
            List<Failed> failedPages,
            List<Columns.Stale> stale,
            List<Uncommitted> uncommitted) {

        /** How many things there are to see to. */
        public int count() {
            return Stream.of(links.links(), faults, failedPages, stale, uncommitted)
                    .mapToInt(List::size)
                    .sum();
        }
    }

    private record Place(Path file, int line) {}

    private final DeadLinks links;
    private final ContentFolder folder;
    private final FailedPages failed;
    private final Columns columns;
    private final CommitBook commits;

    Upkeep(DeadLinks links, ContentFolder folder, FailedPages failed, Columns columns, CommitBook commits) {
        this.links = links;
        this.folder = folder;
        this.failed = failed;
        this.columns = columns;
        this.commits = commits;
    }

    public Condition now() {
        Checked checked = links.last();
        Set<Place> told = checked.links().stream()
                .map(each -> new Place(each.file(), each.line()))
                .collect(Collectors.toSet());
        return new Condition(
                checked,
                folder.faults().stream()
                        .filter(fault -> !told.contains(new Place(fault.file(), fault.line())))
                        .toList(),
                failed.lately(),
                columns.stale(),
                commits.failed());
    }
}
