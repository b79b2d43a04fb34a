package org.openday.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openday.shared.BrokenConfiguration;

class CopyFolderTest {

    private static final byte[] OLD = "old ".repeat(100).getBytes(UTF_8);
    private static final byte[] NEW = "new ".repeat(100).getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aFileThatCompressionDoesNotShortenHasNoSibling() {
        CopyFolder copy = new CopyFolder(folder);
        copy.put("a/short.txt", "x".getBytes(UTF_8), true);
        copy.put("a/long.txt", OLD, true);
        copy.put("a/picture.png", OLD, false);
        assertThat(copy.files())
                .containsExactly("a/long.txt", "a/long.txt.br", "a/long.txt.gz", "a/picture.png", "a/short.txt");
    }

    @Test
    void siblingsOfABrokenOffExportAreMadeAnew() throws IOException {
        CopyFolder copy = new CopyFolder(folder);
        copy.put("page.txt", NEW, true);
        byte[] right = Files.readAllBytes(folder.resolve("page.txt.gz"));
        Files.write(folder.resolve("page.txt.gz"), Encoding.GZIP.of(OLD));
        Files.write(folder.resolve("page.txt"), OLD);
        new CopyFolder(folder).put("page.txt", NEW, true);
        assertThat(folder.resolve("page.txt.gz")).hasBinaryContent(right);
    }

    @Test
    void aSiblingOfOthersIsToldSinceItWouldBeServedInstead() throws IOException {
        Files.createFile(folder.resolve(Manifest.NAME));
        Files.writeString(folder.resolve("page.txt.gz"), "mine");
        CopyFolder copy = new CopyFolder(folder);
        copy.put("page.txt", OLD, true);
        assertThat(copy.foreign()).containsExactly("page.txt.gz");
        assertThat(folder.resolve("page.txt.gz")).hasContent("mine");
    }

    @Test
    void whatABrokenOffExportWroteIsRemovedByTheNext() {
        new CopyFolder(folder).put("page.txt", OLD, true);
        assertThat(new CopyFolder(folder).removeTheRest()).isEqualTo(3);
        assertThat(folder.resolve("page.txt")).doesNotExist();
    }

    @Test
    void theWebServerMayReadWhatIsWritten() throws IOException {
        new CopyFolder(folder).put("page.txt", OLD, true);
        Path control = Files.createFile(folder.resolve("control"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("page.txt")))
                .isEqualTo(Files.getPosixFilePermissions(control))
                .contains(PosixFilePermission.OWNER_READ);
    }

    @Test
    void whatCannotBeWrittenIsSaidInOneSentence() throws IOException {
        CopyFolder copy = new CopyFolder(folder);
        Files.writeString(folder.resolve("articles"), "mine");
        assertThat(catchThrowable(() -> copy.put("articles/index.html", OLD, true)))
                .isInstanceOf(BrokenConfiguration.class)
                .hasMessageContaining("articles/index.html");
    }

    @Test
    void aListThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Path other = Files.writeString(folder.resolve("other"), "mine");
        Files.writeString(copy.resolve(Manifest.NAME), "../other\n");
        assertThat(catchThrowable(() -> new CopyFolder(copy).removeTheRest())).hasMessageContaining("../other");
        assertThat(other).exists();
    }
}
