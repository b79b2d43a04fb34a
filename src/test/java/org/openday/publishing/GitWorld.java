package org.openday.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openday.database.Databases;

/** A desk whose content folder can be a git work tree. */
abstract class GitWorld extends ReviewWorld {

    Commits commits;

    @BeforeEach
    void commits() {
        GitSurroundings.settle();
        commits = context.getBean(Commits.class);
    }

    @AfterEach
    void forgetGit() throws IOException {
        delete(content.resolve(".git"));
        delete(content.resolveSibling(".git"));
    }

    @Override
    List<String> tables() {
        return Stream.concat(Stream.of("publication_commit"), super.tables().stream())
                .toList();
    }

    /** Makes a repository of a folder, in which all that is there is committed by somebody. */
    Git repository(Path folder, String files) throws Exception {
        Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call();
        git.add().addFilepattern(files).call();
        byHand(git, "Begin");
        return git;
    }

    Git repository() throws Exception {
        return repository(content, ".");
    }

    static RevCommit byHand(Git git, String message) throws Exception {
        PersonIdent somebody = new PersonIdent("Somebody", "somebody@example.org");
        return git.commit()
                .setMessage(message)
                .setAuthor(somebody)
                .setCommitter(somebody)
                .setSign(false)
                .call();
    }

    void commitAll(Git git, String message) throws Exception {
        git.add().addFilepattern(".").call();
        byHand(git, message);
    }

    static RevCommit last(Git git) throws Exception {
        return git.log().setMaxCount(1).call().iterator().next();
    }

    static int count(Git git) throws Exception {
        int count = 0;
        for (RevCommit _ : git.log().call()) {
            count++;
        }
        return count;
    }

    /** A file as the last commit has it, or null. */
    static String committed(Git git, String path) throws Exception {
        Repository repository = git.getRepository();
        ObjectId tree = repository.resolve(Constants.HEAD + "^{tree}");
        try (TreeWalk found = TreeWalk.forPath(repository, path, tree)) {
            return found == null
                    ? null
                    : new String(repository.open(found.getObjectId(0)).getBytes(), UTF_8);
        }
    }

    List<String> failures() throws Exception {
        return Databases.text(context, "select failure from publication_commit where done_at is null");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
