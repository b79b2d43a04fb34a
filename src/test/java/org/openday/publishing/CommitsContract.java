package org.openday.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.openday.database.Databases;
import org.openday.shared.Slug;

/** What is published is committed where the content folder is a git work tree, alone and once, and is published in any case. */
abstract class CommitsContract extends GitWorld {

    private static final String FILE = "articles/trucks.md";

    @Test
    void aPublicationIsOneCommitThatNamesItsPeople() throws Exception {
        try (Git git = repository()) {
            publish(approved(BETTER));
            commits.run();
            commits.run();
            RevCommit commit = last(git);
            assertThat(count(git)).isEqualTo(2);
            assertThat(committed(git, FILE)).isEqualTo(BETTER);
            assertThat(commit.getAuthorIdent().getName()).isEqualTo("李编辑");
            assertThat(commit.getAuthorIdent().getEmailAddress()).isEqualTo("staff-1@openday.invalid");
            assertThat(commit.getCommitterIdent().getName()).isEqualTo("Openday");
            assertThat(commit.getFullMessage())
                    .startsWith("发布：躲开大货车的盲区\n\n第")
                    .contains("Reviewed-by: 初审 <", "Reviewed-by: 复审 <", "Reviewed-by: 终审 <", "Published-by: 赵主任 <");
            assertThat(git.status().call().isClean()).isTrue();
        }
    }

    @Test
    void everybodyWhoWroteIsNamed() throws Exception {
        try (Git git = repository()) {
            Edition edition = written(BETTER);
            kept(WANG, edition, BETTER.replace("第三段。", "第三段，王。"));
            reviews.handIn(LI, edition.number());
            approveThrice(edition);
            publish(now(edition));
            commits.run();
            assertThat(last(git).getAuthorIdent().getName()).isEqualTo("王编辑");
            assertThat(last(git).getFullMessage()).contains("Co-authored-by: 李编辑 <staff-1@openday.invalid>");
        }
    }

    @Test
    void whatOthersHaveStagedAndChangedStaysTheirs() throws Exception {
        try (Git git = repository()) {
            write("pages/about.md", "---\ntitle: 关于\norder: 1\n---\n改到一半。\n");
            git.add().addFilepattern("pages/about.md").call();
            write("topics/road-safety.md", "---\ntitle: 交通\norder: 1\n---\n");
            write("articles/draft.md", ARTICLE);
            publish(approved(BETTER));
            commits.run();
            assertThat(committed(git, "pages/about.md")).contains("我们是谁。");
            assertThat(committed(git, "articles/draft.md")).isNull();
            Status status = git.status().call();
            assertThat(status.getChanged()).containsExactly("pages/about.md");
            assertThat(status.getModified()).containsExactly("topics/road-safety.md");
            assertThat(status.getUntracked()).containsExactly("articles/draft.md");
        }
    }

    @Test
    void aLockedIndexDoesNotUndoThePublicationAndIsTriedAgain() throws Exception {
        try (Git git = repository()) {
            Path lock = Files.createFile(content.resolve(".git/index.lock"));
            assertThat(publish(approved(BETTER)).publication().doneAt()).isNotNull();
            commits.run();
            assertThat(onDisk(FILE)).isEqualTo(BETTER);
            assertThat(count(git)).isEqualTo(1);
            assertThat(failures()).containsExactly("locked");
            Files.delete(lock);
            commits.run();
            assertThat(committed(git, FILE)).isEqualTo(BETTER);
            assertThat(failures()).isEmpty();
        }
    }

    @Test
    void inTheMiddleOfAMergeNothingIsCommitted() throws Exception {
        try (Git git = repository()) {
            Path merge = content.resolve(".git/MERGE_HEAD");
            Files.writeString(merge, last(git).name() + "\n");
            publish(approved(BETTER));
            commits.run();
            assertThat(failures()).containsExactly("busy");
            assertThat(count(git)).isEqualTo(1);
            Files.delete(merge);
            commits.run();
            assertThat(count(git)).isEqualTo(2);
        }
    }

    @Test
    void aBareRepositoryIsRefused() throws Exception {
        try (Git git = repository()) {
            StoredConfig config = git.getRepository().getConfig();
            config.setBoolean("core", null, "bare", true);
            config.save();
            publish(approved(BETTER));
            commits.run();
            assertThat(failures()).containsExactly("refused");
            assertThat(onDisk(FILE)).isEqualTo(BETTER);
        }
    }

    @Test
    void aDetachedHeadMovesOn() throws Exception {
        try (Git git = repository()) {
            git.checkout().setName(last(git).name()).call();
            publish(approved(BETTER));
            commits.run();
            assertThat(committed(git, FILE)).isEqualTo(BETTER);
            assertThat(git.getRepository().resolve("main"))
                    .isNotEqualTo(last(git).getId());
        }
    }

    @Test
    void whatACrashCutShortIsCommittedOnce() throws Exception {
        try (Git git = repository()) {
            publish(approved(BETTER));
            commits.run();
            // As if it had died after the commit and before that was noted.
            Databases.change(context, "delete from publication_commit");
            commits.run();
            assertThat(count(git)).isEqualTo(2);
            assertThat(Databases.text(context, "select commit_id from publication_commit"))
                    .containsExactly(last(git).name());
        }
    }

    @Test
    void noHookRunsAndNothingIsSigned() throws Exception {
        try (Git git = repository()) {
            Path ran = content.resolveSibling("hook-ran");
            for (String hook : new String[] {"pre-commit", "commit-msg", "prepare-commit-msg", "post-commit"}) {
                Path script = content.resolve(".git/hooks").resolve(hook);
                Files.createDirectories(script.getParent());
                Files.writeString(script, "#!/bin/sh\ntouch '" + ran + "'\nexit 1\n");
                Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            StoredConfig config = git.getRepository().getConfig();
            config.setBoolean("commit", null, "gpgsign", true);
            config.setString("user", null, "name", "Nobody");
            config.save();
            publish(approved(BETTER));
            commits.run();
            assertThat(committed(git, FILE)).isEqualTo(BETTER);
            assertThat(last(git).getRawGpgSignature()).isNull();
            assertThat(last(git).getCommitterIdent().getName()).isEqualTo("Openday");
            assertThat(ran).doesNotExist();
        }
    }

    @Test
    void aNewAddressIsOneCommitWithBothLanguages() throws Exception {
        write("articles/trucks.en.md", "---\ntitle: Trucks\n---\nText.\n");
        try (Git git = repository()) {
            Edition edition = written(BETTER);
            context.getBean(Addressing.class).move(LI, edition.number(), new Slug("lorries"));
            reviews.handIn(LI, edition.number());
            approveThrice(edition);
            publish(now(edition));
            commits.run();
            assertThat(count(git)).isEqualTo(2);
            assertThat(committed(git, FILE)).isNull();
            assertThat(committed(git, "articles/trucks.en.md")).isNull();
            assertThat(committed(git, "articles/lorries.md")).contains("aliases");
            assertThat(committed(git, "articles/lorries.en.md")).contains("Trucks");
            assertThat(last(git).getShortMessage()).startsWith("发布并修改网址：");
            assertThat(git.status().call().isClean()).isTrue();
        }
    }

    @Test
    void aWithdrawalSaysThatItIsOne() throws Exception {
        try (Git git = repository()) {
            publications.withdraw(ZHAO, written(BETTER), "法条已经修改。");
            commits.run();
            assertThat(last(git).getShortMessage()).startsWith("撤下：");
            assertThat(last(git).getAuthorIdent().getName()).isEqualTo("赵主任");
            assertThat(committed(git, FILE)).contains("withdrawn: 法条已经修改。");
        }
    }

    @Test
    void whatSomebodyHasCommittedSinceIsNotTakenBack() throws Exception {
        try (Git git = repository()) {
            publish(approved(BETTER));
            write(FILE, BETTER.replace("第三段。", "第三段，手改。"));
            commitAll(git, "By hand");
            commits.run();
            assertThat(last(git).getShortMessage()).isEqualTo("By hand");
            assertThat(failures()).isEmpty();
        }
    }

    @Test
    void twoPublicationsThatWaitedAreTwoCommitsInTheirOrder() throws Exception {
        try (Git git = repository()) {
            publish(approved(BETTER));
            clock.advance(Duration.ofMinutes(1));
            publish(approved(BETTER.replace("第二段。", "第二段，也好。")));
            commits.run();
            assertThat(count(git)).isEqualTo(3);
            assertThat(committed(git, FILE)).contains("第二段，也好。");
        }
    }

    @Test
    void theFirstCommitOfARepositoryMayBeOurs() throws Exception {
        try (Git git = Git.init().setDirectory(content.toFile()).call()) {
            publish(approved(BETTER));
            commits.run();
            assertThat(count(git)).isEqualTo(1);
            assertThat(committed(git, FILE)).isEqualTo(BETTER);
        }
    }

    @Test
    void theContentFolderMayBePartOfARepository() throws Exception {
        try (Git git = repository(content.getParent(), "content")) {
            publish(approved(BETTER));
            commits.run();
            assertThat(committed(git, "content/" + FILE)).isEqualTo(BETTER);
        }
    }

    @Test
    void aRepositoryThatKnowsNothingOfTheContentFolderIsLeftAlone() throws Exception {
        Files.writeString(content.resolveSibling("other.txt"), "x");
        try (Git git = repository(content.getParent(), "other.txt")) {
            publish(approved(BETTER));
            commits.run();
            assertThat(count(git)).isEqualTo(1);
            assertThat(failures()).isEmpty();
        }
    }

    @Test
    void theContentFolderMayBeALinkedWorkTree() throws Exception {
        Path main = content.resolveSibling("main");
        try (Git git =
                Git.init().setDirectory(main.toFile()).setInitialBranch("main").call()) {
            byHand(git, "Begin");
            git.branchCreate().setName("site").call();
            Path own = Files.createDirectories(main.resolve(".git/worktrees/content"));
            Files.writeString(own.resolve("gitdir"), content.resolve(".git") + "\n");
            Files.writeString(own.resolve("commondir"), "../..\n");
            Files.writeString(own.resolve("HEAD"), "ref: refs/heads/site\n");
            Files.writeString(content.resolve(".git"), "gitdir: " + own + "\n");
            publish(approved(BETTER));
            commits.run();
            assertThat(failures()).isEmpty();
            assertThat(git.getRepository().resolve("site:" + FILE)).isNotNull();
            assertThat(git.getRepository().resolve("main:" + FILE)).isNull();
        }
    }

    @Test
    void gitItselfFindsNothingWrong() throws Exception {
        assumeTrue(run("git", "--version") == 0);
        try (Git git = repository()) {
            publish(approved(BETTER));
            commits.run();
            assertThat(count(git)).isEqualTo(2);
            assertThat(run("git", "-c", "safe.directory=*", "fsck", "--strict")).isZero();
            assertThat(run("git", "-c", "safe.directory=*", "diff", "--quiet", "HEAD"))
                    .isZero();
        }
    }

    private int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                    .directory(content.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
