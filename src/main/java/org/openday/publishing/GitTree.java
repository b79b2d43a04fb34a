package org.openday.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.openday.publishing.GitFailure.Why;
import org.openday.shared.Sha256;

/**
 * The git work tree that the content folder is, or is a part of. Commits are built from the tree of {@code HEAD} and the files
 * given, so that what other people have staged or changed has no part in them; no hook and no program runs.
 */
final class GitTree {

    private final Path folder;
    private final String prefix;

    private GitTree(Path folder, Path content) {
        this.folder = folder;
        String below = folder.relativize(content).toString();
        this.prefix = below.isEmpty() ? "" : below + "/";
    }

    /** The work tree a folder belongs to: its own, or one that has files of it already. */
    static Optional<GitTree> of(Path content) throws IOException {
        GitSurroundings.settle();
        Path real = content.toRealPath();
        for (Path each = real; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve(Constants.DOT_GIT))) {
                GitTree tree = new GitTree(each, real);
                return each.equals(real) || tree.knows() ? Optional.of(tree) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean knows() {
        try (Repository repository = open()) {
            return DirCache.read(repository).getEntriesWithin(prefix.substring(0, prefix.length() - 1)).length > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Repository open() throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true);
        builder.findGitDir(folder.toFile());
        return builder.setWorkTree(folder.toFile()).build();
    }

    /** The SHA-256 of a file as it was last committed, or null when it is in no commit. */
    @Nullable
    String committed(Path file) throws IOException {
        try (Repository repository = open();
                ObjectReader reader = repository.newObjectReader()) {
            ObjectId tree = repository.resolve(Constants.HEAD + "^{tree}");
            TreeWalk found = tree == null ? null : TreeWalk.forPath(reader, prefix + name(file), tree);
            return found == null
                    ? null
                    : HexFormat.of()
                            .formatHex(
                                    Sha256.of(reader.open(found.getObjectId(0)).getBytes()));
        }
    }

    /**
     * Commits these files, and nothing when that is what {@code HEAD} has already.
     *
     * @param files what is in each from now on, by its path below the content folder; null: it is gone
     * @return the name of the commit that has them
     */
    String commit(Map<Path, byte @Nullable []> files, CommitText text) throws IOException {
        try (Repository repository = open();
                ObjectInserter inserter = repository.newObjectInserter()) {
            check(repository);
            DirCache index = locked(repository);
            try {
                return commit(new GitEdits(prefix, files, inserter), text, repository, index);
            } finally {
                index.unlock();
            }
        } catch (RuntimeException e) {
            throw new IOException("The repository could not be worked on", e);
        }
    }

    private static void check(Repository repository) throws IOException {
        RepositoryState state = repository.getRepositoryState();
        if (repository.getConfig().getBoolean("core", "bare", false)) {
            throw new GitFailure(Why.REFUSED, "The repository is bare");
        } else if (state != RepositoryState.SAFE) {
            throw new GitFailure(Why.BUSY, state.getDescription());
        }
    }

    private static DirCache locked(Repository repository) throws IOException {
        try {
            return DirCache.lock(repository, null);
        } catch (LockFailedException e) {
            throw new GitFailure(Why.LOCKED, Objects.requireNonNullElse(e.getMessage(), "index.lock"));
        }
    }

    /** The index comes before the branch: killed in between, the next attempt finds the files staged and commits them. */
    private static String commit(GitEdits edits, CommitText text, Repository repository, DirCache index)
            throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId old = head == null ? null : walk.parseCommit(head).getTree();
            ObjectId tree = edits.tree(old, repository);
            edits.stage(index);
            if (head != null && tree.equals(old)) {
                return head.name();
            }
            ObjectId commit = edits.insert(text.commit(tree, head));
            move(repository, head, commit, text);
            return commit.name();
        }
    }

    /** Fails when somebody else has committed meanwhile. */
    private static void move(Repository repository, @Nullable ObjectId from, ObjectId to, CommitText text)
            throws IOException {
        RefUpdate update = repository.updateRef(Constants.HEAD);
        update.setExpectedOldObjectId(from == null ? ObjectId.zeroId() : from);
        update.setNewObjectId(to);
        update.setRefLogIdent(text.committer());
        update.setRefLogMessage("commit: " + text.subject(), false);
        RefUpdate.Result result = update.update();
        if (result != RefUpdate.Result.NEW && result != RefUpdate.Result.FAST_FORWARD) {
            throw new GitFailure(
                    result == RefUpdate.Result.LOCK_FAILURE ? Why.LOCKED : Why.REFUSED, "HEAD: " + result.name());
        }
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
