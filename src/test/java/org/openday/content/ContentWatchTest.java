package org.openday.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openday.content.Samples.ARTICLES;
import static org.openday.content.Samples.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ContentWatchTest {

    @TempDir
    Path folder;

    private ContentDesk desk;
    private ContentFolder content;
    private ContentWatch watch;

    @BeforeEach
    void watch() throws Exception {
        desk = new ContentDesk(folder);
        content = desk.write("articles/fraud/calls.md", article("电话")).open(ARTICLES);
        watch = new ContentWatch(content);
        watch.start();
    }

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void aSavedFileIsUp() throws Exception {
        desk.write("articles/fraud/calls.md", article("短信"));
        awaitTitles("短信");
        desk.write("articles/fraud/loans.md", article("贷款"));
        awaitTitles("短信", "贷款");
    }

    @Test
    void aDeletedFileIsGone() throws Exception {
        desk.delete("articles/fraud/calls.md");
        awaitTitles();
    }

    @Test
    void aFileThatReplacesAnotherAtOnceIsUp() throws Exception {
        desk.write("articles/fraud/.calls.md.new", article("短信"));
        move("articles/fraud/.calls.md.new", "articles/fraud/calls.md");
        awaitTitles("短信");
    }

    @Test
    void filesInNewFoldersAreUp() throws Exception {
        desk.write("articles/home/night/noise.md", article("噪音"));
        awaitTitles("电话", "噪音");
        desk.write("articles/home/night/noise.md", article("噪声"));
        awaitTitles("电话", "噪声");
    }

    @Test
    void aRenamedFolderIsFollowed() throws Exception {
        move("articles/fraud", "articles/scams");
        desk.await(() ->
                content.all(ARTICLES).stream().allMatch(item -> item.file().startsWith("articles/scams")));
        desk.write("articles/scams/calls.md", article("短信"));
        awaitTitles("短信");
        desk.write("articles/fraud/calls.md", article("旧的"));
        desk.await(() -> !content.faults().isEmpty());
    }

    @Test
    void aFolderThatIsGoneTakesItsFilesAlong() throws Exception {
        desk.delete("articles/fraud/calls.md");
        desk.delete("articles/fraud");
        awaitTitles();
    }

    @Test
    void aBurstOfFilesIsTakenInWhole() throws Exception {
        for (int number = 0; number < 500; number++) {
            desk.write("articles/burst-" + number % 7 + "/n" + number + ".md", article("N" + number));
        }
        desk.await(() -> content.all(ARTICLES).size() == 501);
    }

    @Test
    void aBrokenSaveIsReportedAndTheGoodVersionStays() throws Exception {
        desk.write("articles/fraud/calls.md", "---", "title: [", "---");
        desk.await(() -> !content.faults().isEmpty());
        assertThat(ContentFolderTest.titles(content)).containsExactly("电话");
    }

    @Test
    void aListenerThatFailsDoesNotEndTheWatch() throws Exception {
        desk.onChange(change -> {
            throw new IllegalStateException("a listener failed");
        });
        desk.write("articles/fraud/calls.md", article("短信"));
        awaitTitles("短信");
        desk.write("articles/fraud/calls.md", article("来电"));
        awaitTitles("来电");
    }

    @Test
    void aContentFolderThatIsAwayForAWhileKeepsItsLastContentUp() throws Exception {
        Files.move(desk.content(), folder.resolve("away"));
        Files.writeString(folder.resolve("away/articles/fraud/loans.md"), String.join("\n", article("贷款")));
        assertThat(ContentFolderTest.titles(content)).containsExactly("电话");
        Files.move(folder.resolve("away"), desk.content());
        awaitTitles("电话", "贷款");
    }

    private void awaitTitles(String... titles) throws InterruptedException {
        desk.await(() -> ContentFolderTest.titles(content).equals(List.of(titles)));
    }

    private void move(String from, String to) throws IOException {
        Files.move(desk.content().resolve(from), desk.content().resolve(to), StandardCopyOption.ATOMIC_MOVE);
    }
}
